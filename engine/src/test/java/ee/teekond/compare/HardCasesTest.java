package ee.teekond.compare;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ee.teekond.compare.Coverage.Share;
import ee.teekond.compare.match.By;
import ee.teekond.compare.match.Match;
import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.descriptor.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other tools that compare models are known to get wrong. */
class HardCasesTest {

    private static final Document REFERENCE = journey(
            "etalon",
            step("info", "Otsib teavet Eestis elamise kohta", "kov-teave"),
            step("elukoht", "Registreerib elukoha", "elukoha-registreerimine"),
            step("arst", "Valib perearsti", "perearsti-valimine"));

    @Test
    void a_list_read_backwards_is_one_move() {
        Document ours = of("a", range(200).toReversed());

        assertThat(compare(ours, of("b", range(200))).differences().count(Difference::moved))
                .isEqualTo(1);
    }

    @Test
    void a_list_begun_elsewhere_is_one_move() {
        ImmutableList<Integer> turned = range(200).drop(70).newWithAll(range(70));

        assertThat(compare(of("a", turned), of("b", range(200))).differences().select(Difference::moved))
                .singleElement()
                .satisfies(row -> assertThat(row.element()).contains("t0"));
    }

    @Test
    void a_block_dragged_elsewhere_is_one_move_and_two_drags_are_two() {
        ImmutableList<Integer> block = Lists.immutable.with(0, 1, 5, 6, 7, 2, 3, 4, 8, 9);
        ImmutableList<Integer> two = Lists.immutable.with(1, 2, 3, 0, 4, 5, 6, 8, 9, 7);

        assertThat(compare(of("a", block), of("b", range(10))).differences().count(Difference::moved))
                .isEqualTo(1);
        assertThat(compare(of("a", two), of("b", range(10))).differences().count(Difference::moved))
                .isEqualTo(2);
    }

    @Test
    void the_same_step_under_another_id_and_title_is_one_adapted_row() {
        Document ours = journeyIn(
                "rakvere",
                "j",
                step("info", "Otsib teavet Eestis elamise kohta", "kov-teave"),
                step("t-4kq2m9zx", "Elukoha registreerimine linnavalitsuses", "elukoha-registreerimine"),
                step("arst", "Valib perearsti", "perearsti-valimine"));

        Comparison comparison = compare(ours, REFERENCE);

        assertThat(comparison.count(Touchpoint.KIND, DifferenceKind.MISSING)).isZero();
        assertThat(comparison.count(Touchpoint.KIND, DifferenceKind.ADDED)).isZero();
        Difference row = row(comparison, Touchpoint.KIND, "t-4kq2m9zx");
        assertThat(row.kind()).isEqualTo(DifferenceKind.ADAPTED);
        assertThat(row.counterpart()).contains("elukoht");
        assertThat(row.fields().collect(change -> change.field().name())).containsExactly("title");
        assertThat(row.match())
                .hasValueSatisfying(match -> assertThat(match.confidence()).isBetween(50, 99));
        assertThat(comparison.coverage()).isEqualTo(new Coverage(new Share(3, 3), new Share(3, 3)));
    }

    @Test
    void an_id_used_again_for_another_kind_joins_nothing() {
        Document ours = Document.of(element(Journey.KIND, "j", "targetGroup", "g"))
                .add("j", "stages", element(Stage.KIND, "info", "title", text("Kohale jõudmine")))
                .add("info", "touchpoints", step("etapp", "Sõidab rongiga", "rong"))
                .build();

        assertThat(compare(ours, REFERENCE).differences())
                .allSatisfy(row -> assertThat(row.match()).isNotEqualTo(Optional.of(new Match(By.ID, Match.CERTAIN))));
    }

    @Test
    void where_titles_were_swapped_ids_win() {
        Document ours = journeyIn(
                "rakvere",
                "j",
                step("info", "Otsib teavet Eestis elamise kohta", "kov-teave"),
                step("elukoht", "Valib perearsti", "perearsti-valimine"),
                step("arst", "Registreerib elukoha", "elukoha-registreerimine"));

        Comparison comparison = compare(ours, REFERENCE);

        assertThat(row(comparison, Touchpoint.KIND, "elukoht").counterpart()).contains("elukoht");
        assertThat(row(comparison, Touchpoint.KIND, "elukoht").match()).contains(new Match(By.ID, Match.CERTAIN));
        assertThat(comparison.count(Touchpoint.KIND, DifferenceKind.ADAPTED)).isEqualTo(2);
    }

    @Test
    void two_steps_of_one_title_are_told_apart_by_their_stages() {
        Document theirs = stages("etalon", "Saabumine", step("a", "Küsib nõu"), "Lahkumine", step("b", "Küsib nõu"));
        Document ours = stages("j", "Lahkumine", step("x", "Küsib nõu"), "Saabumine", step("y", "Küsib nõu"));

        Comparison comparison = compare(ours, theirs);

        assertThat(row(comparison, Touchpoint.KIND, "x").counterpart()).contains("b");
        assertThat(row(comparison, Touchpoint.KIND, "y").counterpart()).contains("a");
    }

    @Test
    void one_service_at_three_steps_is_three_uses() {
        Document theirs = journey("etalon", using("a", "tolge"), using("b", "tolge"), using("c", "tolge"));
        Document ours = journeyIn("rakvere", "j", using("a", "tolge"), using("b"), using("c", "tolge"));

        Comparison comparison = compare(ours, theirs);

        assertThat(comparison.coverage().services()).isEqualTo(new Share(2, 3));
        assertThat(comparison.differences().select(row -> row.kind() == DifferenceKind.MISSING))
                .singleElement()
                .satisfies(row -> assertThat(row.touchpoint()).contains("b"));
        assertThat(comparison.differences().noneSatisfy(Difference::moved)).isTrue();
    }

    @Test
    void one_of_theirs_that_is_two_of_ours_is_split_and_counts_once() {
        Document ours = journeyIn(
                "rakvere",
                "j",
                step("info", "Otsib teavet Eestis elamise kohta", "kov-teave"),
                step("elukoht", "Täidab elukohateate", "elukoha-registreerimine"),
                element(
                        Touchpoint.KIND,
                        "t-teine",
                        "title",
                        text("Toob omaniku nõusoleku"),
                        "services",
                        list("elukoha-registreerimine"),
                        "origin",
                        list("elukoht")),
                step("arst", "Valib perearsti", "perearsti-valimine"));

        Comparison comparison = compare(ours, REFERENCE);
        ImmutableList<Difference> parts = comparison
                .differences()
                .select(row -> row.type().equals("touchpoint") && row.kind() == DifferenceKind.SPLIT);

        assertThat(parts.collect(row -> row.element().orElseThrow())).containsExactly("elukoht", "t-teine");
        assertThat(parts.collect(row -> row.counterpart().orElseThrow())).containsOnly("elukoht");
        assertThat(comparison.count(Touchpoint.KIND, DifferenceKind.SPLIT)).isEqualTo(1);
        assertThat(comparison.count(Service.KIND, DifferenceKind.SPLIT)).isEqualTo(1);
        assertThat(comparison.coverage()).isEqualTo(new Coverage(new Share(3, 3), new Share(3, 3)));
        assertThat(compare(REFERENCE, ours).count(Touchpoint.KIND, DifferenceKind.MERGED))
                .isEqualTo(2);
    }

    @Test
    void one_of_ours_that_is_two_of_theirs_merges_them_and_covers_both() {
        Document ours = journeyIn(
                "rakvere",
                "j",
                element(
                        Touchpoint.KIND,
                        "t-koos",
                        "title",
                        text("Saab teabepäeval kõik korda"),
                        "services",
                        list("kov-teave", "elukoha-registreerimine"),
                        "origin",
                        list("info", "elukoht")),
                step("arst", "Valib perearsti", "perearsti-valimine"));

        Comparison comparison = compare(ours, REFERENCE);

        assertThat(comparison
                        .differences()
                        .select(row -> row.kind() == DifferenceKind.MERGED)
                        .collect(row -> row.counterpart().orElseThrow()))
                .containsExactly("info", "elukoht");
        assertThat(comparison.coverage()).isEqualTo(new Coverage(new Share(3, 3), new Share(3, 3)));
        assertThat(comparison.differences().noneSatisfy(Difference::moved)).isTrue();
    }

    @Test
    void what_the_municipality_notes_stays_with_the_row() {
        Document ours = Document.of(element(Journey.KIND, "j", "targetGroup", "g", "municipality", "rakvere"))
                .add("j", "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", element(Touchpoint.KIND, "info", "channel", Channel.PHONE))
                .add(
                        "j",
                        "deviations",
                        element(
                                Deviation.KIND,
                                "d",
                                "counterpart",
                                "info",
                                "kind",
                                DeviationKind.ADAPTED,
                                "reason",
                                text("Meil helistatakse")))
                .build();

        Difference row = row(compare(ours, REFERENCE), Touchpoint.KIND, "info");

        assertThat(row.deviation()).contains(DeviationKind.ADAPTED);
        assertThat(row.reason()).contains(text("Meil helistatakse"));
    }

    @Test
    void pain_points_and_proposals_are_found_again_in_other_words() {
        Document theirs = remarks("etalon", "p", "Omaniku nõusolekut ei ole", "e", "Selgitada nõusoleku vormi veebis");
        Document ours = remarks("j", "t-1", "Puudub omaniku nõusolek", "t-2", "Nõusoleku vormi selgitamine veebilehel");

        Comparison comparison = compare(ours, theirs);

        assertThat(row(comparison, PainPoint.KIND, "t-1").counterpart()).contains("p");
        assertThat(row(comparison, Proposal.KIND, "t-2").counterpart()).contains("e");
    }

    @ParameterizedTest
    @CsvSource({
        "ET, Alustab keelekursust, Keele kursuse alustamine",
        "ET, Avab pangakonto, Pangakonto avamine",
        "ET, Leiab üürikorteri, Yyrikorteri leidmine",
        "ET, Saab vaimse tervise tuge, Vaimse tervise tugi",
        "EN, Registers residence, Registration of residence",
        "UK, Відкриває банківський рахунок, Відкриття банківського рахунку",
        "UK, Подає заяву на возз’єднання родини, Заява на возз'єднання родини",
        "RU, Получает вид на жительство, Получение вида на жительство",
    })
    void inflection_accents_and_compounds_make_no_difference(Language language, String their, String our) {
        Document theirs = journey(
                "etalon",
                titled("a", Text.of(language, "1")),
                titled("b", Text.of(language, their)),
                titled("c", Text.of(language, "2")));
        Document ours = journeyIn("rakvere", "j", titled("x", Text.of(language, our)));

        assertThat(row(compare(ours, theirs), Touchpoint.KIND, "x").counterpart())
                .contains("b");
    }

    @Test
    void texts_nobody_can_read_take_no_time() {
        String endless = "ab ".repeat(400_000);
        Touchpoint[] hostile = IntStream.range(0, 60)
                .mapToObj(i -> titled("h" + i, text(endless + i)))
                .toArray(Touchpoint[]::new);
        Touchpoint[] empty = IntStream.range(0, 60)
                .mapToObj(i -> titled("e" + i, i % 2 == 0 ? Text.EMPTY : text("\uD800\u0000\u202E" + i)))
                .toArray(Touchpoint[]::new);

        assertTimeout(Duration.ofSeconds(10), () -> {
            compare(journey("a", hostile), journey("b", empty));
            compare(journey("a", hostile), journey("b", renamed(hostile)));
        });
    }

    private static Touchpoint[] renamed(Touchpoint... steps) {
        return Lists.immutable
                .with(steps)
                .collect(step -> titled("r-" + step.id(), step.title()))
                .toArray(new Touchpoint[0]);
    }

    private static Touchpoint titled(String id, Text title) {
        return element(Touchpoint.KIND, id, "title", title);
    }

    private static Touchpoint step(String id, String title, String... services) {
        return element(Touchpoint.KIND, id, "title", text(title), "services", list(services));
    }

    private static Document remarks(String journey, String pain, String what, String proposal, String then) {
        PainPoint point = element(
                PainPoint.KIND, pain, "text", text(what), "kind", PainKind.CONFUSING, "severity", 2, "view", View.BOTH);
        return Document.of(element(Journey.KIND, journey, "targetGroup", "g"))
                .add(journey, "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", step("info", "Otsib teavet"))
                .add("info", "painPoints", point)
                .add(
                        journey,
                        "proposals",
                        element(Proposal.KIND, proposal, "text", text(then), "addresses", list(pain)))
                .build();
    }

    private static Document stages(String journey, String first, Element one, String second, Element other) {
        return Document.of(element(Journey.KIND, journey, "targetGroup", "g"))
                .add(journey, "stages", element(Stage.KIND, journey + "-1", "title", text(first)))
                .add(journey, "stages", element(Stage.KIND, journey + "-2", "title", text(second)))
                .add(journey + "-1", "touchpoints", one)
                .add(journey + "-2", "touchpoints", other)
                .build();
    }

    private static ImmutableList<Integer> range(int end) {
        return Lists.immutable.withAll(IntStream.range(0, end).boxed().toList());
    }

    private static Document of(String id, ImmutableList<Integer> steps) {
        return journey(id, steps.collect(i -> using("t" + i)).toArray(new Touchpoint[0]));
    }

    private static Difference row(Comparison comparison, Kind<?> type, String id) {
        return comparison
                .differences()
                .detectOptional(row -> row.type().equals(type.name())
                        && row.element().or(row::counterpart).orElseThrow().equals(id))
                .orElseThrow();
    }

    private static Comparison compare(Document ours, Document theirs) {
        return Comparison.of(workspace(), ours, theirs, LocalDate.of(2026, 11, 26));
    }
}
