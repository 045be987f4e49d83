package ee.teekond.exchange;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Add;
import ee.teekond.edit.Edit.Link;
import ee.teekond.edit.Edit.Move;
import ee.teekond.edit.Edit.Remove;
import ee.teekond.edit.Edit.Set;
import ee.teekond.edit.Edit.Unlink;
import ee.teekond.edit.Spot;
import ee.teekond.exchange.EditWords.Said;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Period;
import ee.teekond.model.Span;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits as they are read aloud. */
class EditWordsTest {

    private static final Document BEFORE = journey("etalon", using("info", "tolge"), using("arst"));
    private static final Workspace WORKSPACE =
            workspace(BEFORE, catalogue(service("tolge", "title", text("Suuline tõlge")), service("klubi")));

    @Test
    void a_field_is_told_with_what_it_was_and_what_it_is() {
        assertThat(estonian(set("info", "title", text("Otsib infot"))))
                .isEqualTo("samm «info»: pealkiri «info» → «Otsib infot»");
        assertThat(english(set("info", "title", text("Otsib infot"))))
                .isEqualTo("step «info»: title «info» → «Otsib infot»");
    }

    @Test
    void what_was_not_there_is_added_and_what_is_no_longer_is_taken_away() {
        Span weeks = Span.parse("P2W").orElseThrow();
        Object value = new Period(Optional.of(weeks), Optional.of(weeks));

        assertThat(estonian(set("info", "duration", value))).isEqualTo("samm «info»: kestus lisatud: 2\u00A0nädalat");
        assertThat(estonian(new Set("info", field("services"), Optional.empty())))
                .isEqualTo("samm «info»: teenused ära võetud (oli Suuline tõlge)");
        assertThat(estonian(set("info", "momentOfTruth", true))).isEqualTo("samm «info»: lisatud märge «tõehetk»");
    }

    @Test
    void a_translation_is_told_by_its_language() {
        Object translated = text("info").with(Language.UK, Wording.current("інфо"));

        assertThat(estonian(set("info", "title", translated)))
                .isEqualTo("samm «info»: pealkiri muudetud muus keeles (uk)");
    }

    @Test
    void a_slip_of_the_pen_says_that_it_is_no_more() {
        assertThat(estonian(new Set("info", field("title"), Optional.of(text("Info")), Optional.empty(), true)))
                .isEqualTo("samm «info»: pealkiri «info» → «Info» (ainult kirjapilt)");
    }

    @Test
    void services_and_ways_are_called_by_name() {
        assertThat(estonian(new Link("arst", field("services"), "klubi")))
                .isEqualTo("samm «arst»: teenused: lisatud klubi");
        assertThat(estonian(new Unlink("info", field("services"), "tolge")))
                .isEqualTo("samm «info»: teenused: välja jäetud Suuline tõlge");
        assertThat(english(new Link("info", field("next"), to("arst")))).isEqualTo("step «info»: ways on: arst added");
    }

    @Test
    void what_is_added_with_its_owner_is_told_with_it() {
        Element pain = element(PainPoint.KIND, "kiire", "kind", PainKind.CONFUSING, "severity", 1, "view", View.BOTH);
        Edit edit = Edit.batch(list(
                new Add(new Spot("etapp", "touchpoints", Optional.of("info")), using("klubi")),
                new Add(new Spot("klubi", "painPoints", Optional.empty()), pain)));

        assertThat(told(edit, Language.ET)).isEqualTo("lisatud samm «klubi», pärast «info» (koos: kitsaskoht «kiire»)");
        assertThat(told(edit, Language.EN)).isEqualTo("new step «klubi», after «info» (with: pain point «kiire»)");
    }

    @Test
    void what_is_left_out_and_moved_says_so() {
        assertThat(estonian(new Remove("arst"))).isEqualTo("välja jäetud samm «arst»");
        assertThat(estonian(new Move("arst", new Spot("etapp", "touchpoints", Optional.empty()))))
                .isEqualTo("samm «arst» asub nüüd kõige ees");
        Edit elsewhere = Edit.batch(list(
                new Add(new Spot("etalon", "stages", Optional.of("etapp")), element(Stage.KIND, "hiljem")),
                new Move("arst", new Spot("hiljem", "touchpoints", Optional.empty()))));
        assertThat(told(elsewhere, Language.ET))
                .isEqualTo("lisatud etapp «hiljem», pärast «etapp»; samm «arst» asub nüüd etapis «hiljem», kõige ees");
    }

    @Test
    void a_change_knows_its_stage() {
        Edit edit = set("info", "title", text("Info"));

        assertThat(new EditWords(WORKSPACE, Language.ET, BEFORE, BEFORE).of(edit))
                .extracting(Said::stage)
                .containsExactly(Optional.of("etapp"));
    }

    private static Field field(String name) {
        return Touchpoint.KIND.field(name).orElseThrow();
    }

    private static Edit set(String id, String name, Object value) {
        return new Set(id, field(name), Optional.of(value));
    }

    private static String estonian(Edit edit) {
        return told(edit, Language.ET);
    }

    private static String english(Edit edit) {
        return told(edit, Language.EN);
    }

    private static String told(Edit edit, Language language) {
        Document after = edit.applyTo(BEFORE).orElseThrow().after();
        return new EditWords(WORKSPACE, language, BEFORE, after).sentence(edit);
    }
}
