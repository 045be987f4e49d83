package ee.teekond.server.live;

import static ee.teekond.server.live.Workshop.MAP;
import static ee.teekond.server.live.Workshop.add;
import static ee.teekond.server.live.Workshop.remove;
import static ee.teekond.server.live.Workshop.title;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Touchpoint;
import ee.teekond.server.live.Feed.News;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {

    @TempDir
    private Path folder = Path.of("");

    private Workshop workshop = unopened();

    @SuppressWarnings("NullAway") // set before each test
    private static Workshop unopened() {
        return null;
    }

    @BeforeEach
    void open() {
        workshop = new Workshop(folder);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private void reopen() {
        workshop.close();
        workshop = new Workshop(folder);
    }

    private String titleOf(String id) {
        return workshop.map()
                .find(Touchpoint.KIND, id)
                .map(card -> card.title().forReader(ee.teekond.model.Language.ET))
                .orElse("–");
    }

    private static long revision(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        return ((Answer.Accepted) answer).event().revision();
    }

    private static List<Rule> rules(Answer answer) {
        return answer instanceof Answer.Refused refused
                ? refused.findings().collect(Finding::rule).castToList()
                : List.of();
    }

    @Test
    void what_was_acknowledged_is_there_after_a_restart() {
        assertThat(revision(workshop.edit("mari", "m1", add("t-1", "Õpib <b>keelt</b>"))))
                .isEqualTo(1);
        assertThat(revision(workshop.edit("jaan", "j1", title("t-1", "Õpib eesti keelt"))))
                .isEqualTo(2);
        Document before = workshop.map();
        reopen();

        assertThat(workshop.map()).isEqualTo(before);
        assertThat(workshop.revision()).isEqualTo(2);
        assertThat(titleOf("t-1")).isEqualTo("Õpib eesti keelt");
    }

    /** P2. */
    @Test
    void the_same_request_gets_the_same_answer_and_is_applied_once() {
        Answer first = workshop.edit("mari", "m1", add("t-1", "Kord"));
        assertThat(workshop.edit("mari", "m1", add("t-1", "Kord"))).isEqualTo(first);
        reopen();
        assertThat(workshop.edit("mari", "m1", add("t-1", "Kord"))).isEqualTo(first);

        assertThat(workshop.edit("mari", "m1", add("t-2", "Muu"))).isEqualTo(new Answer.NameTaken());
        assertThat(workshop.edit("jaan", "m1", add("t-1", "Kord"))).isEqualTo(new Answer.NameTaken());
        assertThat(workshop.revision()).isEqualTo(1);
    }

    /** P6. */
    @Test
    void an_undo_takes_back_ones_own_last_edit_and_nobody_elses() {
        workshop.edit("mari", "m1", add("t-1", "Mari kaart"));
        workshop.edit("jaan", "j1", add("t-2", "Jaani kaart"));
        workshop.edit("mari", "m2", title("t-1", "Mari parem kaart"));
        reopen();

        assertThat(revision(workshop.undo("mari", "u1"))).isEqualTo(4);
        assertThat(titleOf("t-1")).isEqualTo("Mari kaart");
        assertThat(revision(workshop.undo("mari", "u2"))).isEqualTo(5);
        assertThat(titleOf("t-1")).isEqualTo("–");
        assertThat(titleOf("t-2")).isEqualTo("Jaani kaart");
        assertThat(rules(workshop.undo("mari", "u3"))).containsExactly(Rule.EDIT_NOTHING_TO_UNDO);
        assertThat(revision(workshop.room().redo(new Sender("mari", "r1", "redo"))))
                .isEqualTo(6);
        assertThat(titleOf("t-1")).isEqualTo("Mari kaart");
    }

    /** P6. */
    @Test
    void an_undo_of_what_somebody_changed_since_is_refused_and_names_them() {
        workshop.edit("mari", "m1", add("t-1", "Kaart"));
        workshop.edit("mari", "m2", title("t-1", "Mari oma"));
        workshop.edit("jaan", "j1", title("t-1", "Jaani oma"));

        Answer answer = workshop.undo("mari", "u1");
        assertThat(rules(answer)).containsExactly(Rule.EDIT_CHANGED_BY);
        assertThat(((Answer.Refused) answer).findings().getFirst().arguments()).contains("jaan");
        assertThat(titleOf("t-1")).isEqualTo("Jaani oma");
    }

    /** P5. */
    @Test
    void what_is_no_edit_of_this_document_is_unread_and_what_breaks_it_is_refused() {
        assertThat(workshop.edit("mari", "m1", title("t-99", "Kaart"))).isInstanceOf(Answer.Unread.class);
        assertThat(workshop.edit(
                        "mari",
                        "m2",
                        "{\"op\":\"set\",\"doc\":\"persona/oksana\",\"id\":\"oksana\",\"field\":\"note\"}"))
                .isInstanceOf(Answer.Unread.class);
        assertThat(workshop.edit("mari", "m3", "{\"op\":\"jump\"}")).isInstanceOf(Answer.Unread.class);
        String dangling =
                "{\"op\":\"link\",\"doc\":\"%s\",\"id\":\"otsib-infot\",\"field\":\"services\",\"value\":\"no-such-service\"}"
                        .formatted(MAP);
        assertThat(rules(workshop.edit("mari", "m4", dangling))).containsExactly(Rule.REFERENCE_DANGLING);
        assertThat(workshop.revision()).isZero();
    }

    /** P3, P4. */
    @Test
    void of_two_who_set_the_same_field_the_later_wins_and_the_earlier_stays_in_the_history() {
        workshop.edit("mari", "m1", title("otsib-infot", "Mari oma"));
        workshop.edit("jaan", "j1", title("otsib-infot", "Jaani oma"));

        assertThat(titleOf("otsib-infot")).isEqualTo("Jaani oma");
        assertThat(workshop.live.store().events(MAP, 0, 10).get(0).edit()).contains("Mari oma");
    }

    /** P10. */
    @Test
    void a_published_version_never_changes() {
        Room published = workshop.live
                .room(new ee.teekond.model.DocumentKey("journey", "uussisserandaja@1"))
                .orElseThrow();
        assertThat(published.undo(new Sender("mari", "u1", "undo"))).isEqualTo(new Answer.Published());
    }

    /** P7, P8. */
    @Test
    void readers_are_told_each_edit_once_and_resume_where_they_were() throws InterruptedException {
        Feed early = workshop.room().listen(Optional.empty());
        workshop.edit("mari", "m1", add("t-1", "Üks"));
        workshop.edit("mari", "m2", add("t-2", "Kaks"));
        Feed late = workshop.room().listen(Optional.of(1L));
        workshop.edit("mari", "m3", add("t-3", "Kolm"));

        assertThat(revisions(early)).containsExactly(1L, 2L, 3L);
        assertThat(revisions(late)).containsExactly(2L, 3L);
        Feed strange = workshop.room().listen(Optional.of(99L));
        assertThat(strange.next(10)).contains(new News.Reset(3));
        early.close();
        assertThat(workshop.room().readers()).isEqualTo(2);
    }

    private static List<Long> revisions(Feed feed) throws InterruptedException {
        List<Long> found = new ArrayList<>();
        for (Optional<News> news = feed.next(10); news.isPresent(); news = feed.next(10)) {
            news.filter(News.Edited.class::isInstance)
                    .map(News.Edited.class::cast)
                    .ifPresent(edited -> found.add(edited.event().revision()));
        }
        return found;
    }

    /** P8, P9. */
    @Test
    void a_reader_who_does_not_keep_up_is_dropped_and_the_others_are_not() throws InterruptedException {
        Feed slow = workshop.room().listen(Optional.empty());
        Feed quick = workshop.room().listen(Optional.empty());
        List<Long> read = new ArrayList<>();
        for (int i = 1; i <= Feed.MOST + 20; i++) {
            workshop.edit("mari", "m" + i, title("otsib-infot", "Otsib " + i));
            read.addAll(revisions(quick));
        }

        assertThat(slow.next(10)).contains(new News.Dropped());
        assertThat(slow.next(10)).isEmpty();
        assertThat(read).hasSize(Feed.MOST + 20);
        assertThat(workshop.room().listen(Optional.of(1L)).next(10)).contains(new News.Reset(Feed.MOST + 20));
        assertThat(workshop.room().readers()).isEqualTo(2);
    }

    @Test
    @Tag("slow")
    void a_long_past_is_forgotten_in_memory_and_can_still_be_undone_and_read() {
        IntStream.rangeClosed(1, 650).forEach(i -> workshop.edit("mari", "m" + i, title("otsib-infot", "Otsib " + i)));

        for (int i = 1; i <= Past.LEAST / 2; i++) {
            assertThat(revision(workshop.undo("mari", "u" + i))).isEqualTo(650 + i);
        }
        assertThat(titleOf("otsib-infot")).isEqualTo("Otsib 550");
        reopen();
        assertThat(titleOf("otsib-infot")).isEqualTo("Otsib 550");
        assertThat(rules(workshop.undo("mari", "again"))).isEmpty();
        assertThat(workshop.live
                        .at(MAP, 17)
                        .orElseThrow()
                        .find(Touchpoint.KIND, "otsib-infot")
                        .orElseThrow()
                        .title()
                        .forReader(ee.teekond.model.Language.ET))
                .isEqualTo("Otsib 17");
        assertThat(workshop.live.at(MAP, 0))
                .contains(Workshop.country().documents().get(MAP));
        assertThat(workshop.live.at(MAP, 9999)).isEmpty();
    }

    @Test
    void removing_what_another_document_refers_to_is_refused() {
        var catalogue = workshop.live
                .state()
                .workspace()
                .documentWith(ee.teekond.model.Service.KIND, "elukoha-registreerimine")
                .orElseThrow()
                .key();
        Room room = workshop.live.room(catalogue).orElseThrow();
        var parts = new ee.teekond.file.JsonParts("request");
        Answer answer = room.edit(
                new Sender("mari", "m1", ""),
                parts.read("{\"op\":\"remove\",\"doc\":\"%s\",\"id\":\"elukoha-registreerimine\"}".formatted(catalogue))
                        .orElseThrow(),
                parts);
        assertThat(rules(answer)).contains(Rule.REFERENCE_DANGLING);
        assertThat(workshop.edit("mari", "m2", add("t-1", "Kaart"))).isInstanceOf(Answer.Accepted.class);
        assertThat(workshop.edit("mari", "m3", remove("t-1"))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void what_is_brought_in_is_one_edit_for_each_document_and_the_same_again_is_none() throws InterruptedException {
        Document before = workshop.map();
        workshop.edit("mari", "m1", title("otsib-infot", "Otsib"));
        Feed feed = workshop.room().listen(Optional.empty());

        assertThat(workshop.live.bringIn(Lists.immutable.with(before), "jaan").edits())
                .hasSize(1);
        assertThat(workshop.map()).isEqualTo(before);
        assertThat(revisions(feed)).containsExactly(2L);
        assertThat(workshop.live
                        .bringIn(workshop.live.state().workspace().sortedDocuments(), "jaan")
                        .isEmpty())
                .isTrue();
        assertThat(revision(workshop.undo("jaan", "u1"))).isEqualTo(3);
        assertThat(titleOf("otsib-infot")).isEqualTo("Otsib");
    }
}
