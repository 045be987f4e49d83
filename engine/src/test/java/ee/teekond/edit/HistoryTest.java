package ee.teekond.edit;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyEdit;
import ee.teekond.AnyEdit.Edited;
import ee.teekond.edit.Edit.Add;
import ee.teekond.edit.Edit.Expected;
import ee.teekond.edit.Edit.Link;
import ee.teekond.edit.Edit.Move;
import ee.teekond.edit.Edit.Remove;
import ee.teekond.edit.Edit.Set;
import ee.teekond.edit.Edit.Unlink;
import ee.teekond.edit.History.Attempt;
import ee.teekond.edit.History.Entry;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Sample;
import ee.teekond.model.Stage;
import ee.teekond.model.descriptor.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** What is done, taken back and done again, by one and by several. */
class HistoryTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Field TITLE = Stage.KIND.field("title").orElseThrow();

    @Provide
    static Arbitrary<Edited> documents() {
        return AnyEdit.arbitrary();
    }

    @Property(tries = 500)
    void everything_done_can_be_replayed(@ForAll("documents") Edited edited) {
        History history = worked(edited, "mari");

        assertThat(history.at(history.entries().size())).isEqualTo(history.now());
        assertThat(history.at(0)).isEqualTo(edited.document());
    }

    @Property(tries = 500)
    void who_takes_back_everything_is_where_they_began(@ForAll("documents") Edited edited) {
        History history = worked(edited, "mari");
        int done = history.entries().size();

        for (int i = 0; i < done; i++) {
            history = took(history.undo("mari", NOON));
        }

        assertThat(history.now()).isEqualTo(edited.document());
        assertThat(rules(history.undo("mari", NOON))).containsExactly(Rule.EDIT_NOTHING_TO_UNDO);
    }

    @Property(tries = 500)
    void who_does_everything_again_is_where_they_were(@ForAll("documents") Edited edited) {
        History worked = worked(edited, "mari");
        History history = worked;
        for (int i = 0; i < worked.entries().size(); i++) {
            history = took(history.undo("mari", NOON));
        }
        for (int i = 0; i < worked.entries().size(); i++) {
            history = took(history.redo("mari", NOON));
        }

        assertThat(history.now()).isEqualTo(worked.now());
        assertThat(rules(history.redo("mari", NOON))).containsExactly(Rule.EDIT_NOTHING_TO_UNDO);
    }

    @Property(tries = 500)
    void nobody_takes_back_what_another_did(@ForAll("documents") Edited edited) {
        History history = worked(edited, "mari");

        assertThat(rules(history.undo("jaan", NOON))).containsExactly(Rule.EDIT_NOTHING_TO_UNDO);
    }

    @Example
    void an_entry_tells_who_when_and_what() {
        Set edit = titled("a", "Saabumine");

        Entry entry = took(stages("a").apply(edit, "mari", NOON)).entries().getOnly();

        assertThat(entry.revision()).isEqualTo(1);
        assertThat(entry.author()).isEqualTo("mari");
        assertThat(entry.at()).isEqualTo(NOON);
        assertThat(entry.edit()).isEqualTo(edit);
        assertThat(entry.touched()).containsExactly("a");
    }

    @Example
    void a_refused_edit_leaves_the_history_as_it_was() {
        History history = stages("a");

        Attempt attempt = history.apply(new Remove("b"), "mari", NOON);

        assertThat(rules(attempt)).containsExactly(Rule.EDIT_UNKNOWN_ELEMENT);
        assertThat(attempt.history()).isSameAs(history);
    }

    @Example
    void ones_own_edit_is_taken_back_beneath_what_another_did_since() {
        History history = took(stages("a", "b").apply(titled("a", "Mari sõna"), "mari", NOON));
        history = took(history.apply(titled("b", "Jaani sõna"), "jaan", NOON));

        history = took(history.undo("mari", NOON));

        assertThat(titles(history)).isEqualTo("a, Jaani sõna");
    }

    @Example
    void who_would_take_back_what_another_has_changed_since_is_told_whom() {
        History history = took(stages("a").apply(titled("a", "Mari sõna"), "mari", NOON));
        history = took(history.apply(titled("a", "Jaani sõna"), "jaan", NOON));

        Attempt attempt = history.undo("mari", NOON);

        Finding finding = attempt.outcome().findings().getOnly();
        assertThat(finding.rule()).isEqualTo(Rule.EDIT_CHANGED_BY);
        assertThat(finding.arguments()).endsWith("jaan");
        assertThat(finding.arguments().makeString(" ")).contains("Mari sõna").contains("Jaani sõna");
        assertThat(titles(attempt.history())).isEqualTo("Jaani sõna");
    }

    @Example
    void an_edit_made_offline_is_refused_where_the_field_has_changed_meanwhile() {
        History history = took(stages("a").apply(titled("a", "Jaani sõna"), "jaan", NOON));
        Set late = new Set(
                "a", TITLE, Optional.of(text("Mari sõna")), Optional.of(new Expected(Optional.of(text("a")))), false);

        assertThat(history.apply(late, "mari", NOON)
                        .outcome()
                        .findings()
                        .getOnly()
                        .arguments())
                .endsWith("jaan");
    }

    @Example
    void a_field_taken_away_takes_its_sample_mark_along_and_brings_it_back() {
        Element stage = element(Stage.KIND, "a", "summary", text("Leiutatud"), "sample", Sample.of(List.of("summary")));
        Document journey = Document.of(element(Journey.KIND, "j", "targetGroup", "g"))
                .add("j", "stages", stage)
                .build();
        Field summary = Stage.KIND.field("summary").orElseThrow();

        History history = took(History.of(journey).apply(new Set("a", summary, Optional.empty()), "mari", NOON));
        assertThat(history.now().elements().get("a").marks().sample()).isEqualTo(Sample.NONE);
        assertThat(Diff.between(journey, history.now()).edits())
                .containsExactly(new Set("a", summary, Optional.empty()));

        assertThat(took(history.undo("mari", NOON)).now()).isEqualTo(journey);
    }

    @Property(tries = 500)
    void in_whichever_order_two_take_back_what_is_apart_they_end_where_they_began(
            @ForAll("documents") Edited edited, @ForAll long seed) {
        Document start = edited.document();
        History history = History.of(start);
        MutableSet<String> touched = Sets.mutable.empty();
        Random random = new Random(seed);
        MutableList<String> authors = Lists.mutable.empty();
        for (int i = 0; i < 2 * edited.edits(); i++) {
            String author = random.nextBoolean() ? "mari" : "jaan";
            Edit edit = edited.any().next(history.now());
            Attempt attempt = history.apply(edit, author, NOON);
            boolean apart = (edit instanceof Set || edit instanceof Link || edit instanceof Unlink)
                    && attempt.outcome()
                            .change()
                            .filter(change -> change.touched().noneSatisfy(touched::contains))
                            .isPresent();
            if (apart) {
                touched.addAllIterable(attempt.outcome().orElseThrow().touched());
                authors.add(author);
                history = attempt.history();
            }
        }
        Statistics.collect(Math.min(authors.toSet().size(), 2) + " authors");

        for (String author : authors.shuffleThis(random)) {
            history = took(history.undo(author, NOON));
        }

        assertThat(history.now()).isEqualTo(start);
    }

    @Example
    void what_is_done_anew_ends_what_could_be_done_again() {
        History history = took(stages("a", "b").apply(titled("a", "üks"), "mari", NOON));
        history = took(history.undo("mari", NOON));
        history = took(history.apply(titled("b", "kaks"), "mari", NOON));

        assertThat(rules(history.redo("mari", NOON))).containsExactly(Rule.EDIT_NOTHING_TO_UNDO);
        assertThat(titles(took(history.undo("mari", NOON)))).isEqualTo("a, b");
    }

    @Example
    void what_came_after_one_that_is_gone_comes_after_the_one_before_that() {
        History history = took(stages("a", "b", "c", "d").apply(new Remove("c"), "jaan", NOON));
        history = took(history.apply(new Remove("b"), "jaan", NOON));

        history = took(history.apply(new Move("d", spot("c")), "mari", NOON));
        assertThat(titles(history)).isEqualTo("a, d");

        history = took(history.apply(new Add(spot("c"), element(Stage.KIND, "e")), "mari", NOON));
        assertThat(titles(history)).isEqualTo("a, e, d");
    }

    @Example
    void a_neighbour_nobody_has_ever_seen_is_refused() {
        assertThat(rules(stages("a").apply(new Move("a", spot("x")), "mari", NOON)))
                .containsExactly(Rule.EDIT_NO_NEIGHBOUR);
    }

    private static History worked(Edited edited, String author) {
        History history = History.of(edited.document());
        for (int i = 0; i < edited.edits(); i++) {
            history = history.apply(edited.any().next(history.now()), author, NOON.plusSeconds(i))
                    .history();
        }
        return history;
    }

    private static History took(Attempt attempt) {
        assertThat(attempt.outcome().findings()).isEmpty();
        return attempt.history();
    }

    private static ImmutableList<Rule> rules(Attempt attempt) {
        return attempt.outcome().findings().collect(Finding::rule);
    }

    private static History stages(String... ids) {
        Document.Builder journey = Document.of(element(Journey.KIND, "j", "targetGroup", "g"));
        for (String id : ids) {
            journey.add("j", "stages", element(Stage.KIND, id));
        }
        return History.of(journey.build());
    }

    private static Spot spot(String after) {
        return new Spot("j", "stages", Optional.of(after));
    }

    private static Set titled(String id, String title) {
        return new Set(id, TITLE, Optional.of(text(title)));
    }

    private static String titles(History history) {
        return history.now()
                .children(history.now().root(), Stage.KIND)
                .collect(Element::caption)
                .collect(title -> title.orElseThrow().forReader(Language.ET))
                .makeString(", ");
    }
}
