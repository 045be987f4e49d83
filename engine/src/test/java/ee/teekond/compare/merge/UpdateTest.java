package ee.teekond.compare.merge;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.using;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.merge.Answers.Resolution;
import ee.teekond.compare.merge.Offered.State;
import ee.teekond.edit.Change;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Level;
import ee.teekond.model.Manifest;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Renaming;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Translation;
import ee.teekond.model.View;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;
import org.junit.jupiter.api.Test;

/** What a municipality meets when its reference has a new version. */
class UpdateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Three steps in a row, the last with a pain point, and a second stage of one step. */
    private final Document first = journey(
            "etalon@1",
            using("a", "elukoht"),
            element(Touchpoint.KIND, "b", "services", list("arst"), "next", list(to("c"))),
            using("c", "kursus"));

    private final Document local = adopted(first);

    @Test
    void a_change_is_offered_and_taken_only_if_it_is_accepted() {
        Document second = version(2, set("a", "title", text("Registreerib elukoha")));

        Update offer = update(local, second, Answers.NONE);
        Update taken = update(local, second, accept("a.title"));

        assertThat(offer.offered().collect(Offered::id)).containsExactly("a.title");
        assertThat(offer.open()).hasSize(1);
        assertThat(offer.result()).isEqualTo(local);
        assertThat(title(taken, "a")).isEqualTo("Registreerib elukoha");
        assertThat(basis(taken)).isEqualTo("etalon@2");
    }

    @Test
    void the_version_moves_on_only_when_nothing_is_open() {
        Document second = version(2, set("a", "title", text("A")), set("b", "channel", Channel.COUNTER));

        Update half = update(local, second, accept("a.title"));
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
        Update declined = update(local, second, decline("b.channel", "Meil käib see veebis"));
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
        Document declined = update(local, second, decline("b.channel", "Ei")).result();

        Update changed = update(declined, second, accept("b.channel"));

        assertThat(changed.result().all(Deviation.KIND)).isEmpty();
        assertThat(changed.result().find(Touchpoint.KIND, "b").orElseThrow().channel())
                .contains(Channel.COUNTER);
    }

    @Test
    void both_changed_the_same_field() {
        Document second = version(2, set("a", "title", text("Nemad")));
        Document ours = edited(local, set("a", "title", text("Meie")));

        conflict(ours, second, "a.title", ConflictKind.BOTH_CHANGED);
        assertThat(title(update(ours, second, accept("a.title")), "a")).isEqualTo("Meie");
        assertThat(update(ours, second, accept("a.title")).conflicts()).hasSize(1);
        assertThat(title(resolve(ours, second, "a.title", "theirs"), "a")).isEqualTo("Nemad");
        assertThat(title(resolve(ours, second, "a.title", "ours"), "a")).isEqualTo("Meie");
        assertThat(basis(resolve(ours, second, "a.title", "ours"))).isEqualTo("etalon@2");
        assertThat(resolve(ours, second, "a.title", "ours").offered().getFirst().conflict())
                .isPresent();
    }

    @Test
    void both_moved_the_same_step() {
        Document second = version(2, new Edit.Move("c", new Spot("etapp", "touchpoints", Optional.empty())));
        Document ours = edited(local, new Edit.Move("c", new Spot("teine", "touchpoints", Optional.empty())));

        conflict(ours, second, "c.moved", ConflictKind.BOTH_MOVED);
        assertThat(resolve(ours, second, "c.moved", "theirs").result().children("etapp", "touchpoints"))
                .containsExactly("c", "a", "b");
        assertThat(resolve(ours, second, "c.moved", "ours").result().children("teine", "touchpoints"))
                .containsExactly("c", "d");
    }

    @Test
    void they_removed_what_we_changed() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(local, set("a", "title", text("Meie samm")));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_CHANGED);
        assertThat(title(resolve(ours, second, "a.removed", "ours"), "a")).isEqualTo("Meie samm");
        assertThat(resolve(ours, second, "a.removed", "theirs")
                        .result()
                        .elements()
                        .containsKey("a"))
                .isFalse();
    }

    @Test
    void they_removed_what_we_moved() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(local, new Edit.Move("a", new Spot("teine", "touchpoints", Optional.empty())));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_MOVED);
    }

    @Test
    void they_removed_what_we_extended() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(local, add("a", "painPoints", pain("jarjekord", "Järjekord on pikk")));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_EXTENDED);
        assertThat(resolve(ours, second, "a.removed", "ours")
                        .result()
                        .elements()
                        .keysView())
                .contains("a", "jarjekord");
        assertThat(resolve(ours, second, "a.removed", "theirs")
                        .result()
                        .elements()
                        .keysView())
                .doesNotContain("a", "jarjekord");
    }

    @Test
    void they_removed_what_we_use() {
        Document second = version(2, new Edit.Remove("a"));
        Document ours = edited(local, set("c", "next", list(to("a"))));

        conflict(ours, second, "a.removed", ConflictKind.REMOVED_BUT_USED);
        assertThat(resolve(ours, second, "a.removed", "theirs")
                        .result()
                        .find(Touchpoint.KIND, "c")
                        .orElseThrow()
                        .next())
                .isEmpty();
    }

    @Test
    void what_they_removed_goes_together_with_the_ways_to_it() {
        Document second = version(2, set("b", "next", list()), new Edit.Remove("c"));

        Update offer = update(local, second, Answers.NONE);
        Update taken = update(local, second, accept("c.removed"));

        assertThat(offer.offered().collect(Offered::id)).containsExactly("c.removed");
        assertThat(offer.offered().getFirst().subordinate().collect(Aspect::toString))
                .containsExactly("b.next.c");
        assertThat(taken.result().find(Touchpoint.KIND, "b").orElseThrow().next())
                .isEmpty();
    }

    @Test
    void they_changed_what_we_removed() {
        Document second = version(2, set("a", "title", text("Uus")));
        Document ours = edited(local, new Edit.Remove("a"));

        conflict(ours, second, "a.title", ConflictKind.CHANGED_BUT_REMOVED);
        assertThat(resolve(ours, second, "a.title", "ours").result().elements().containsKey("a"))
                .isFalse();
        assertThat(title(resolve(ours, second, "a.title", "theirs"), "a")).isEqualTo("Uus");
    }

    @Test
    void they_removed_what_we_removed_with_a_step_that_led_there() {
        Document second = version(2, set("b", "next", list()), new Edit.Remove("c"));
        Document ours = edited(local, set("b", "next", list()), new Edit.Remove("c"), new Edit.Remove("b"));

        Update offer = update(ours, second, Answers.NONE);

        assertThat(offer.conflicts()).isEmpty();
        assertThat(offer.isFinished()).isTrue();
        assertThat(offer.result().elements().keysView()).doesNotContain("b", "c");
    }

    @Test
    void they_put_something_beneath_what_we_removed() {
        Document second = version(2, add("teine", "touchpoints", using("e", "uus")));
        Document ours = edited(local, new Edit.Remove("teine"));

        conflict(ours, second, "e.added", ConflictKind.EXTENDED_BUT_REMOVED);
        assertThat(resolve(ours, second, "e.added", "theirs").result().children("teine", "touchpoints"))
                .contains("e");
    }

    @Test
    void something_of_theirs_uses_what_we_removed() {
        Document second = version(2, set("b", "next", list(to("c"), to("d"))));
        Document ours = edited(local, new Edit.Remove("d"));

        conflict(ours, second, "b.next", ConflictKind.USED_BUT_REMOVED);
    }

    @Test
    void a_part_of_an_added_step_comes_along() {
        Document second = version(
                2, add("etapp", "touchpoints", using("e", "uus")), add("e", "painPoints", pain("valu", "Valu")));

        Update offer = update(local, second, accept("e.added"));

        assertThat(offer.offered().collect(Offered::id)).containsExactly("e.added");
        assertThat(offer.result().elements().keysView()).contains("e", "valu");
        assertThat(update(offer.result(), second, Answers.NONE).offered().collect(Offered::state))
                .containsOnly(State.ACCEPTED);
    }

    @Test
    void they_added_what_we_had_added_ourselves() {
        Document second = version(2, add("etapp", "touchpoints", using("saab-teatmiku", "teatmik")));
        Document ours = edited(local, add("etapp", "touchpoints", using("loeb-voldikut", "teatmik")));

        conflict(ours, second, "saab-teatmiku.added", ConflictKind.ADDED_ALIKE);
        Document same = resolve(ours, second, "saab-teatmiku.added", "same").result();
        assertThat(same.elements().containsKey("saab-teatmiku")).isFalse();
        assertThat(same.find(Touchpoint.KIND, "loeb-voldikut").orElseThrow().origin())
                .containsExactly("saab-teatmiku");
        assertThat(resolve(ours, second, "saab-teatmiku.added", "both")
                        .result()
                        .elements()
                        .keysView())
                .contains("saab-teatmiku", "loeb-voldikut");
        assertThat(resolve(ours, second, "saab-teatmiku.added", "ours").result().all(Deviation.KIND))
                .hasSize(1);
    }

    @Test
    void they_divided_what_we_changed() {
        Touchpoint half = element(Touchpoint.KIND, "a-2", "services", list("elukoht"), "origin", list("a"));
        Document second = version(2, add("etapp", "touchpoints", half), set("a", "summary", text("Esimene pool")));
        Document ours = edited(local, set("a", "title", text("Meie")));

        conflict(ours, second, "a.split", ConflictKind.SPLIT_BUT_CHANGED);
        assertThat(update(local, second, Answers.ALL).conflicts()).isEmpty();
        assertThat(update(local, second, Answers.ALL).result().elements().containsKey("a-2"))
                .isTrue();
    }

    @Test
    void they_moved_together_what_we_changed() {
        Touchpoint both = element(Touchpoint.KIND, "ac", "origin", list("a", "d"));
        Document second = version(2, add("etapp", "touchpoints", both), new Edit.Remove("a"), new Edit.Remove("d"));
        Document ours = edited(local, set("d", "title", text("Meie")));

        conflict(ours, second, "ac.merged", ConflictKind.MERGED_BUT_CHANGED);
        assertThat(update(local, second, Answers.ALL).result().elements().keysView())
                .contains("ac")
                .doesNotContain("a", "d");
        assertThat(resolve(ours, second, "ac.merged", "ours")
                        .result()
                        .elements()
                        .keysView())
                .contains("a", "d")
                .doesNotContain("ac");
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

        Update offer = Update.of(workspace, local, first, second, accept("c.title"), TODAY);
        String id = "a.services.elukoht.retired";
        Update replaced = Update.of(workspace, offer.result(), first, second, resolution(id, "replace"), TODAY);
        Update kept = Update.of(workspace, offer.result(), first, second, resolution(id, "keep"), TODAY);

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
        Document ours = edited(local, link("a", "buss"));

        Update taken = update(ours, second, accept("a.services.nous"));

        assertThat(taken.result().find(Touchpoint.KIND, "a").orElseThrow().services())
                .containsExactlyInAnyOrder("elukoht", "buss", "nous");
        assertThat(taken.conflicts()).isEmpty();
    }

    @Test
    void a_new_source_wording_outdates_our_own_translation() {
        Text own = text("a").with(Language.UK, Wording.current("своє"));
        Document second = version(2, set("a", "title", text("Uus")));
        Document ours = edited(local, set("a", "title", own));

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
                edited(first, "etalon@1", set("a", "title", text("a").with(Language.UK, Wording.current("старе"))));
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
                first,
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
        Update taken = update(local, second, Answers.ALL);
        Change change = taken.edits().applyTo(local).orElseThrow();

        assertThat(change.after()).isEqualTo(taken.result());
        assertThat(change.inverse().applyTo(taken.result()).orElseThrow().after())
                .isEqualTo(local);
    }

    @Test
    void an_answer_to_what_is_not_offered_is_told() {
        Document second = version(2, set("a", "title", text("A")));

        assertThat(update(local, second, accept("a.titel")).unknown()).containsExactly("a.titel");
    }

    private static void conflict(Document ours, Document second, String id, ConflictKind kind) {
        UpdateTest test = new UpdateTest();
        Update offer = test.update(ours, second, Answers.NONE);

        assertThat(offer.conflicts().collect(Offered::id)).containsExactly(id);
        assertThat(offer.conflicts().getFirst().conflict().orElseThrow().kind()).isEqualTo(kind);
        assertThat(test.update(ours, second, Answers.ALL).result())
                .as("ours stands")
                .isEqualTo(test.update(ours, second, Answers.NONE).result());
        for (String choice : kind.choices()) {
            assertThat(test.resolve(ours, second, id, choice).conflicts())
                    .as(choice)
                    .isEmpty();
        }
    }

    private Update resolve(Document ours, Document second, String id, String choice) {
        return update(ours, second, resolution(id, choice));
    }

    private Update update(Document ours, Document second, Answers answers, Document... more) {
        return Update.of(workspace(second).with(more), ours, first, second, answers, TODAY);
    }

    private Workspace workspace(Document second) {
        return Workspace.of(Manifest.PLAIN, Lists.immutable.with(first, second));
    }

    private static Document catalogue(Element service) {
        Element root = element(Catalogue.KIND, "kataloog");
        return Document.of(root).add("kataloog", "services", service).build();
    }

    private static Answers accept(String... ids) {
        return new Answers(Sets.immutable.with(ids), false, Maps.immutable.empty(), Maps.immutable.empty());
    }

    private static Answers decline(String id, String reason) {
        return new Answers(
                Sets.immutable.empty(), false, Maps.immutable.with(id, text(reason)), Maps.immutable.empty());
    }

    private static Answers resolution(String id, String choice) {
        return new Answers(
                Sets.immutable.empty(),
                false,
                Maps.immutable.empty(),
                Maps.immutable.with(id, new Resolution(choice, Optional.empty())));
    }

    private static Offered offered(Update update, String id) {
        return update.offered().detect(change -> change.id().equals(id));
    }

    private static String title(Update update, String id) {
        return update.result().elements().get(id).caption().orElseThrow().forReader(Language.ET);
    }

    private static String basis(Update update) {
        return Journey.KIND.cast(update.result().root()).orElseThrow().basedOn().orElseThrow();
    }

    private Document version(int number, Edit... edits) {
        return edited(first, "etalon@" + number, edits);
    }

    private static Document edited(Document document, String id, Edit... edits) {
        return edited(new Renaming(Maps.immutable.with(document.id(), id)).of(document), edits);
    }

    private static Document edited(Document document, Edit... edits) {
        return Edit.batch(Lists.immutable.with(edits))
                .applyTo(document)
                .orElseThrow()
                .after();
    }

    private static Document adopted(Document reference) {
        return based(new Renaming(Maps.immutable.with(reference.id(), "rakvere")).of(reference), reference.id());
    }

    private static Document based(Document journey, String version) {
        return edited(journey, set(journey.id(), "basedOn", version));
    }

    private static Edit set(String id, String field, Object value) {
        Field named = Journey.KIND
                .field(field)
                .filter(any -> field.equals("basedOn"))
                .or(() -> Touchpoint.KIND.field(field))
                .orElseThrow();
        return new Edit.Set(id, named, Optional.of(value).filter(any -> !any.equals(list())));
    }

    private static Edit link(String step, String service) {
        return new Edit.Link(step, Touchpoint.KIND.field("services").orElseThrow(), service);
    }

    private static Edit add(String owner, String slot, Element element) {
        return new Edit.Add(new Spot(owner, slot, Optional.empty()), element);
    }

    private static PainPoint pain(String id, String words) {
        return element(
                PainPoint.KIND, id, "text", text(words), "kind", PainKind.WAITING, "severity", 1, "view", View.BOTH);
    }

    private static Document journey(String id, Touchpoint... steps) {
        Document.Builder document = Document.of(element(Journey.KIND, id, "targetGroup", "uussisserandaja"));
        document.add(id, "stages", element(Stage.KIND, "etapp"));
        Lists.immutable.with(steps).forEach(step -> document.add("etapp", "touchpoints", step));
        document.add(id, "stages", element(Stage.KIND, "teine"));
        document.add("teine", "touchpoints", using("d", "kohvik"));
        return document.build();
    }
}
