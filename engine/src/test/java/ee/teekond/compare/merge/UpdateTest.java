package ee.teekond.compare.merge;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.using;
import static ee.teekond.compare.merge.TwoVersions.FIRST;
import static ee.teekond.compare.merge.TwoVersions.LOCAL;
import static ee.teekond.compare.merge.TwoVersions.TODAY;
import static ee.teekond.compare.merge.TwoVersions.accept;
import static ee.teekond.compare.merge.TwoVersions.add;
import static ee.teekond.compare.merge.TwoVersions.adopted;
import static ee.teekond.compare.merge.TwoVersions.based;
import static ee.teekond.compare.merge.TwoVersions.basis;
import static ee.teekond.compare.merge.TwoVersions.catalogue;
import static ee.teekond.compare.merge.TwoVersions.decline;
import static ee.teekond.compare.merge.TwoVersions.edited;
import static ee.teekond.compare.merge.TwoVersions.link;
import static ee.teekond.compare.merge.TwoVersions.offered;
import static ee.teekond.compare.merge.TwoVersions.pain;
import static ee.teekond.compare.merge.TwoVersions.resolution;
import static ee.teekond.compare.merge.TwoVersions.set;
import static ee.teekond.compare.merge.TwoVersions.title;
import static ee.teekond.compare.merge.TwoVersions.update;
import static ee.teekond.compare.merge.TwoVersions.version;
import static ee.teekond.compare.merge.TwoVersions.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.merge.Offered.State;
import ee.teekond.edit.Change;
import ee.teekond.edit.Edit;
import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Level;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Translation;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a municipality meets when its reference has a new version. */
class UpdateTest {

    @Test
    void a_change_is_offered_and_taken_only_if_it_is_accepted() {
        Document second = version(2, set("a", "title", text("Registreerib elukoha")));

        Update offer = update(LOCAL, second, Answers.NONE);
        Update taken = update(LOCAL, second, accept("a.title"));

        assertThat(offer.offered().collect(Offered::id)).containsExactly("a.title");
        assertThat(offer.open()).hasSize(1);
        assertThat(offer.result()).isEqualTo(LOCAL);
        assertThat(title(taken, "a")).isEqualTo("Registreerib elukoha");
        assertThat(basis(taken)).isEqualTo("etalon@2");
    }

    @Test
    void the_version_moves_on_only_when_nothing_is_open() {
        Document second = version(2, set("a", "title", text("A")), set("b", "channel", Channel.COUNTER));

        Update half = update(LOCAL, second, accept("a.title"));
        Update rest = update(half.result(), second, decline("b.channel", "Meil käib see veebis"));

        assertThat(basis(half)).isEqualTo("etalon@1");
        assertThat(rest.offered().collect(Offered::state)).containsExactly(State.ACCEPTED, State.DECLINED);
        assertThat(basis(rest)).isEqualTo("etalon@2");
    }

    @Test
    void what_is_declined_is_remembered_with_its_reason_until_it_changes_again() {
        Document second = version(2, set("b", "channel", Channel.COUNTER));
        Document third = edited(second, "etalon@3", set("c", "channel", Channel.EVENT));
        Document fourth = edited(second, "etalon@4", set("b", "channel", Channel.PHONE));
        Update declined = update(LOCAL, second, decline("b.channel", "Meil käib see veebis"));
        Document waiting = based(declined.result(), "etalon@1");

        Offered again = update(waiting, second, Answers.NONE).offered().getFirst();
        Offered same = offered(update(waiting, third, Answers.NONE, second), "b.channel");
        Offered anew = offered(update(waiting, fourth, Answers.NONE, second), "b.channel");

        assertThat(declined.result().all(Deviation.KIND).collect(Deviation::kind))
                .containsExactly(DeviationKind.ADAPTED);
        assertThat(declined.result().all(Deviation.KIND).getFirst().decided()).contains(TODAY);
        assertThat(again.state()).isEqualTo(State.DECLINED);
        assertThat(again.reason()).contains(text("Meil käib see veebis"));
        assertThat(same.state()).isEqualTo(State.DECLINED);
        assertThat(anew.state()).isEqualTo(State.OPEN);
        assertThat(anew.reason()).contains(text("Meil käib see veebis"));
    }

    @Test
    void accepting_later_what_was_declined_forgets_the_refusal() {
        Document second = version(2, set("b", "channel", Channel.COUNTER), set("a", "channel", Channel.WEB));
        Document declined = update(LOCAL, second, decline("b.channel", "Ei")).result();

        Update changed = update(declined, second, accept("b.channel"));

        assertThat(changed.result().all(Deviation.KIND)).isEmpty();
        assertThat(changed.result().find(Touchpoint.KIND, "b").orElseThrow().channel())
                .contains(Channel.COUNTER);
    }

    @Test
    void what_they_removed_goes_together_with_the_ways_to_it() {
        Document second = version(2, set("b", "next", list()), new Edit.Remove("c"));

        Update offer = update(LOCAL, second, Answers.NONE);
        Update taken = update(LOCAL, second, accept("c.removed"));

        assertThat(offer.offered().collect(Offered::id)).containsExactly("c.removed");
        assertThat(offer.offered().getFirst().subordinate().collect(Aspect::toString))
                .containsExactly("b.next.c");
        assertThat(taken.result().find(Touchpoint.KIND, "b").orElseThrow().next())
                .isEmpty();
    }

    @Test
    void a_part_of_an_added_step_comes_along() {
        Document second = version(
                2, add("etapp", "touchpoints", using("e", "uus")), add("e", "painPoints", pain("valu", "Valu")));

        Update offer = update(LOCAL, second, accept("e.added"));

        assertThat(offer.offered().collect(Offered::id)).containsExactly("e.added");
        assertThat(offer.result().elements().keysView()).contains("e", "valu");
        assertThat(update(offer.result(), second, Answers.NONE).offered().collect(Offered::state))
                .containsOnly(State.ACCEPTED);
    }

    @Test
    void a_service_we_use_is_no_longer_provided() {
        Document second = version(2, set("c", "title", text("Kursus")));
        Service old = element(
                Service.KIND,
                "elukoht",
                "level",
                Level.MUNICIPALITY,
                "retired",
                LocalDate.of(2026, 1, 1),
                "replacedBy",
                "elukoht-uus");
        Workspace workspace = workspace(second).with(catalogue(old));

        Update offer = Update.of(workspace, LOCAL, FIRST, second, accept("c.title"), TODAY);
        String id = "a.services.elukoht.retired";
        Update replaced = Update.of(workspace, offer.result(), FIRST, second, resolution(id, "replace"), TODAY);
        Update kept = Update.of(workspace, offer.result(), FIRST, second, resolution(id, "keep"), TODAY);

        assertThat(offer.conflicts().collect(Offered::id)).containsExactly(id);
        assertThat(basis(offer)).isEqualTo("etalon@1");
        assertThat(replaced.result().find(Touchpoint.KIND, "a").orElseThrow().services())
                .containsExactly("elukoht-uus");
        assertThat(basis(kept)).isEqualTo("etalon@2");
        assertThat(kept.result().find(Touchpoint.KIND, "a").orElseThrow().services())
                .containsExactly("elukoht");
    }

    @Test
    void both_may_add_services_to_one_step() {
        Document second = version(2, link("a", "nous"));
        Document ours = edited(LOCAL, link("a", "buss"));

        Update taken = update(ours, second, accept("a.services.nous"));

        assertThat(taken.result().find(Touchpoint.KIND, "a").orElseThrow().services())
                .containsExactlyInAnyOrder("elukoht", "buss", "nous");
        assertThat(taken.conflicts()).isEmpty();
    }

    @Test
    void a_new_source_wording_outdates_our_own_translation() {
        Text own = text("a").with(Language.UK, Wording.current("своє"));
        Document second = version(2, set("a", "title", text("Uus")));
        Document ours = edited(LOCAL, set("a", "title", own));

        Update taken = update(ours, second, accept("a.title"));
        Text title = taken.result().find(Touchpoint.KIND, "a").orElseThrow().title();

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.offered().getFirst().outdates()).containsExactly(Language.UK);
        assertThat(title.in(Language.UK)).contains(new Wording("своє", Translation.OUTDATED));
        assertThat(title.in(Language.ET)).contains(Wording.current("Uus"));
    }

    @Test
    void a_change_in_another_language_travels_to_a_title_we_reworded() {
        Document start =
                edited(FIRST, "etalon@1", set("a", "title", text("a").with(Language.UK, Wording.current("старе"))));
        Document ours =
                edited(adopted(start), set("a", "title", text("Meie").with(Language.UK, Wording.current("старе"))));
        Document second =
                edited(start, "etalon@2", set("a", "title", text("a").with(Language.UK, Wording.current("нове"))));

        Update taken = Update.of(workspace(second).with(start), ours, start, second, accept("a.title"), TODAY);
        Text title = taken.result().find(Touchpoint.KIND, "a").orElseThrow().title();

        assertThat(taken.conflicts()).isEmpty();
        assertThat(title.in(Language.ET)).contains(Wording.current("Meie"));
        assertThat(title.in(Language.UK)).contains(new Wording("нове", Translation.OUTDATED));
    }

    @Test
    void a_slip_of_spelling_needs_no_decision() {
        Document start = edited(
                FIRST,
                "etalon@1",
                set("a", "title", text("Registreeib").with(Language.EN, Wording.current("Registers"))));
        Document second = edited(
                start,
                "etalon@2",
                set("a", "title", text("Registreerib").with(Language.EN, Wording.current("Registers"))));

        Update offer = Update.of(workspace(second).with(start), adopted(start), start, second, Answers.NONE, TODAY);
        Update own = Update.of(
                workspace(second).with(start),
                edited(adopted(start), set("a", "title", text("Meie"))),
                start,
                second,
                Answers.NONE,
                TODAY);

        assertThat(offer.offered().getFirst().minor()).isTrue();
        assertThat(offer.isFinished()).isTrue();
        assertThat(title(offer, "a")).isEqualTo("Registreerib");
        assertThat(own.isFinished()).isTrue();
        assertThat(title(own, "a")).isEqualTo("Meie");
    }

    @Test
    void one_step_takes_everything_back() {
        Document second = version(2, set("a", "title", text("A")), new Edit.Remove("d"));
        Update taken = update(LOCAL, second, Answers.ALL);
        Change change = taken.edits().applyTo(LOCAL).orElseThrow();

        assertThat(change.after()).isEqualTo(taken.result());
        assertThat(change.inverse().applyTo(taken.result()).orElseThrow().after())
                .isEqualTo(LOCAL);
    }

    @Test
    void an_answer_to_what_is_not_offered_is_told() {
        Document second = version(2, set("a", "title", text("A")));

        assertThat(update(LOCAL, second, accept("a.titel")).unknown()).containsExactly("a.titel");
    }
}
