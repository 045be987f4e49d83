package ee.teekond.exchange.intake;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.exchange.AppliedEdits;
import ee.teekond.exchange.intake.Intake.Line;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.ContactCount;
import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of evidence, added up. */
class IntakeTest {

    private static final String STEP = "journey/t#registreerib";
    private static final String PAIN = "journey/t#jarjekord";
    private final Document source =
            Sketch.alone(element(Source.KIND, "kusitlus", "title", text("Küsitlus"), "method", SourceMethod.SURVEY));

    private Workspace workspace = workspace(step(
            "registreerib", "emotion", list(new Emotion(Optional.empty(), -10, list(said("vestlus", 7)), false))));

    private Workspace workspace(Touchpoint step) {
        PainPoint pain = element(
                PainPoint.KIND,
                "jarjekord",
                "text",
                text("Järjekord"),
                "kind",
                PainKind.WAITING,
                "severity",
                2,
                "view",
                View.BOTH);
        Document sketched = journeyIn("vald", "t", step);
        Document.Builder journey = Document.of(sketched.root());
        String stage = sketched.children("t", "stages").getFirst();
        journey.add("t", "stages", sketched.elements().get(stage))
                .add(stage, "touchpoints", step)
                .add("registreerib", "painPoints", pain);
        return Sketch.workspace(journey.build(), municipality("vald"), source);
    }

    @Test
    void a_survey_counts_respondents_and_leaves_open_answers_out() {
        Intake intake = read("survey", """
                Nimi;Kuidas läks?;Järjekord?;Muu
                A;1;jah;pikk jutt
                B;2;ei;
                C;;jah;
                D;5;x;
                """, """
                column,element,scale
                Kuidas läks?,t#registreerib,1..5
                Järjekord?,t#jarjekord,
                """);

        assertThat(intake.findings()).isEmpty();
        assertThat(intake.lines())
                .containsExactly(new Line(PAIN, 3, OptionalInt.empty()), new Line(STEP, 3, OptionalInt.of(-10)));
        assertThat(intake.leftOut()).containsExactly("nimi", "muu");
    }

    @Test
    void a_feeling_keeps_what_other_sources_say_and_its_median_is_of_all() {
        apply(read("survey", "t#registreerib\n2\n2\n2\n2\n2\n2\n2\n2\n2\n", null));

        Emotion now = find("registreerib", Touchpoint.KIND).emotion().getOnly();
        assertThat(now.evidence().collect(Evidence::source)).containsExactly("vestlus", "kusitlus");
        assertThat(now.value()).as("seven say −1, nine say 2").isEqualTo(20);
        assertThat(now.assumed()).isFalse();
    }

    @Test
    void a_guess_gives_way_to_what_people_say() {
        workspace = workspace(step("registreerib", "emotion", list(new Emotion(Optional.empty(), 20, list(), true))));

        apply(read("survey", "t#registreerib\n-1\n-1\n0\n", null));

        assertThat(find("registreerib", Touchpoint.KIND).emotion().getOnly().value())
                .isEqualTo(-10);
    }

    @Test
    void a_table_brought_twice_changes_nothing_and_a_mended_one_takes_its_place() {
        String table = "person,element,value\nA,t#jarjekord,\nB,t#jarjekord,\nA,t#registreerib,-2\n";
        apply(read("codings", table, null));
        assertThat(read("codings", table, null).edits()).isEmpty();

        apply(read("codings", "person,element,value\nA,t#jarjekord,\n", null));
        assertThat(find("jarjekord", PainPoint.KIND).marks().evidence().collect(Evidence::n))
                .containsExactly(Optional.of(1));
    }

    @Test
    void whoever_says_the_same_often_says_it_once() {
        Intake intake = read("codings", "person,element\nA,t#jarjekord\nA,t#jarjekord\nB,t#jarjekord\n", null);

        assertThat(intake.lines()).containsExactly(new Line(PAIN, 2, OptionalInt.empty()));
    }

    @Test
    void groups_add_up() {
        Intake intake = read(
                "focus-groups",
                "group,element,people,value\n1,t#registreerib,4,-1\n2,t#registreerib,5,-2\n1,t#jarjekord,4,\n2,t#jarjekord,3,\n",
                null);

        assertThat(intake.lines())
                .containsExactly(new Line(PAIN, 7, OptionalInt.empty()), new Line(STEP, 9, OptionalInt.of(-20)));
    }

    @Test
    void contacts_without_a_term_are_kept_under_their_own_name_and_told_apart() {
        String table = """
                sep=;
                municipality;since;until;category;n
                vald;01.01.2026;30.06.2026;Lasteaed;1 064
                vald;2026-01-01;2026-06-30;Muu öö;17
                """;
        Intake intake = read("contacts", table, null);
        assertThat(intake.unmapped().collect(Line::about)).containsExactly("Lasteaed", "Muu öö");
        apply(intake);

        ImmutableList<ContactCount> counts =
                workspace.document(Municipality.KIND, "vald").orElseThrow().all(ContactCount.KIND);
        assertThat(counts.collect(ContactCount::n)).containsExactly(1064, 17);
        assertThat(counts.collect(ContactCount::id))
                .containsExactly("kusitlus-2026-01-01-lasteaed", "kusitlus-2026-01-01-muu-oo");
        assertThat(read("contacts", table, null).edits()).isEmpty();
    }

    @Test
    void sample_data_is_not_mixed_into_what_is_real() {
        Document invented = Sketch.alone(element(
                Source.KIND,
                "kusitlus",
                "title",
                text("Küsitlus"),
                "method",
                SourceMethod.SURVEY,
                "sample",
                ee.teekond.model.Sample.WHOLE));

        Intake intake = form("survey").read(csv("t#registreerib\n1\n"), Optional.empty(), workspace, invented);

        assertThat(intake.findings().collect(Finding::rule)).containsExactly(Rule.IMPORT_SAMPLE);
        assertThat(intake.edits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    survey       | t#registreerib/3                               | IMPORT_VALUE          | 2:1
                    survey       | t#registreerb/1                                | IMPORT_UNKNOWN_NAME   | 1:1
                    survey       | x#registreerib/1                               | IMPORT_UNKNOWN_NAME   | 1:1
                    survey       | midagi/1                                       | IMPORT_NO_QUESTION    | 1:1
                    survey       | t#jarjekord/võib-olla                          | IMPORT_VALUE          | 2:1
                    codings      | person,what/A,b                                | IMPORT_MISSING_COLUMN | 1:1
                    codings      | person,element/A,registreerib                  | IMPORT_ELEMENT_FORM   | 2:2
                    codings      | person,element/,t#jarjekord                    | IMPORT_EMPTY          | 2:1
                    codings      | person,element,value/A,t#registreerib,1/A,t#registreerib,2 | IMPORT_TWICE | 3:3
                    focus-groups | group,element,people/A,t#jarjekord,palju       | IMPORT_VALUE          | 2:3
                    focus-groups | group,element,people/A,t#jarjekord,3/A,t#jarjekord,4 | IMPORT_TWICE    | 3:1
                    contacts     | municipality,since,until,category,n/vald,2026-02-30,2026-03-01,A,3 | IMPORT_VALUE | 2:2
                    contacts     | municipality,since,until,category,n/vlad,2026-02-01,2026-03-01,A,3 | IMPORT_UNKNOWN_NAME | 2:1
                    contacts     | municipality,since,until,category,n/vald,2026-02-01,2026-01-01,A,3 | IMPORT_VALUE | 2:3
                    survey       | /                                              | IMPORT_NOT_A_TABLE    | 1:1
                    """)
    void what_is_wrong_is_named_with_its_place_and_nothing_is_taken(
            String form, String table, String rule, String place) {
        CsvFile file = csv(table.replace('/', '\n') + "\n");
        Intake intake = file.findings().isEmpty()
                ? form(form).read(file, Optional.empty(), workspace, source)
                : Intake.refused(file.findings());

        assertThat(intake.findings().collect(finding -> finding.rule().name())).containsExactly(rule);
        assertThat(intake.findings().getFirst().place().orElseThrow()).hasToString("tabel.csv:" + place);
        assertThat(intake.edits()).isEmpty();
    }

    @Test
    void a_slip_of_the_pen_is_told_with_what_was_probably_meant() {
        Intake intake = read("survey", "t#registreerb\n1\n", null);

        assertThat(intake.findings().getOnly().suggestion()).contains("registreerib");
    }

    @Property(tries = 100)
    void the_order_of_rows_makes_no_difference(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -2, max = 2) Integer> feelings, @ForAll long seed) {
        List<String> rows = new ArrayList<>();
        feelings.forEach(feeling -> rows.add(feeling + "," + (feeling < 0 ? "jah" : "ei")));
        String head = "t#registreerib,t#jarjekord\n";
        Intake one = read("survey", head + String.join("\n", rows) + "\n", null);
        Collections.shuffle(rows, new Random(seed));

        assertThat(read("survey", head + String.join("\n", rows) + "\n", null)).isEqualTo(one);
        assertThat(one.lines().getLast().n()).isEqualTo(feelings.size());
    }

    private Intake read(String form, String table, @org.jspecify.annotations.Nullable String mapping) {
        return form(form).read(csv(table), Optional.ofNullable(mapping).map(IntakeTest::csv), workspace, source);
    }

    private static Form form(String name) {
        return Forms.ALL.detect(form -> form.name().equals(name));
    }

    private static CsvFile csv(String text) {
        return CsvFile.parse("tabel.csv", text);
    }

    private void apply(Intake intake) {
        assertThat(intake.findings()).isEmpty();
        AppliedEdits applied = AppliedEdits.of(workspace, intake.edits());
        assertThat(applied.findings()).isEmpty();
        workspace = workspace.with(applied.changed().toArray(new Document[0]));
    }

    private <E extends ee.teekond.model.Element> E find(String id, ee.teekond.model.descriptor.Kind<E> kind) {
        return workspace
                .document(Journey.KIND, "t")
                .orElseThrow()
                .find(kind, id)
                .orElseThrow();
    }
}
