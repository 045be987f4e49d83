package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.comparison.ComparisonMapLayout;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Group;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison maps of the example country, as people will see them. */
class CountryComparisonsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-11-12");
    private static final ComparisonMapLayout LAYOUT = ComparisonMapLayout.bundled();

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_beside_the_reference_overlaps_is_clipped_or_is_left_out(Language language) {
        for (Document journey : municipal()) {
            keepsTheRules(withReference(journey), language);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void nor_beside_any_other_municipality(Language language) {
        for (Document journey : municipal()) {
            for (Document other : municipal().reject(journey::equals)) {
                keepsTheRules(Comparison.of(country, journey, other, DAY), language);
            }
        }
    }

    @Test
    void in_estonian_nothing_beside_the_reference_needs_shortening() {
        for (Document journey : municipal()) {
            assertThat(map(withReference(journey), Language.ET).report().shortened())
                    .as(journey.id())
                    .isEmpty();
        }
    }

    @Test
    void every_kind_of_difference_can_be_told_by_the_state_of_its_card() {
        Comparison comparison = withReference(
                country.document(Journey.KIND, "rakvere-uussisserandaja").orElseThrow());

        ImmutableList<Group> steps = map(comparison, Language.EN)
                .scene()
                .allGroups()
                .select(group -> group.key().kind().equals("touchpoint"));

        for (DifferenceKind kind : Lists.immutable.with(
                DifferenceKind.SAME,
                DifferenceKind.ADAPTED,
                DifferenceKind.MISSING,
                DifferenceKind.ADDED,
                DifferenceKind.NOT_APPLICABLE)) {
            assertThat(steps.select(group -> group.key().lane().equals("municipality"))
                            .count(group -> group.key().state().equals(kind.code())))
                    .as(kind.code())
                    .isEqualTo(comparison.count(Touchpoint.KIND, kind));
        }
    }

    @Test
    void rakvere_beside_the_reference_is_drawn_as_it_was() {
        Comparison comparison = withReference(
                country.document(Journey.KIND, "rakvere-uussisserandaja").orElseThrow());

        String svg = new SvgRenderer(Theme.light())
                .render(map(comparison, Language.ET).scene());

        new Golden("comparisons", "rakvere-uussisserandaja-et").check("svg", svg);
    }

    private static void keepsTheRules(Comparison comparison, Language language) {
        LaidOutMap map = map(comparison, language);
        String pair = comparison.journey() + " " + comparison.with();
        assertThat(PictureRules.broken(map.scene())).as(pair).isEmpty();
        assertThat(drawn(map, "municipality", "reference", "services", "stages"))
                .as(pair)
                .containsAll(structure(comparison).collect(CountryComparisonsTest::id));
        assertThat(drawn(map, "missing"))
                .as(pair)
                .containsAll(structure(comparison)
                        .select(each -> each.kind() == DifferenceKind.MISSING
                                && each.type().equals(Touchpoint.KIND.name()))
                        .collect(CountryComparisonsTest::id));
    }

    /** Pain points and proposals are on the maps of the two journeys. */
    private static ImmutableList<Difference> structure(Comparison comparison) {
        return comparison
                .differences()
                .reject(each ->
                        each.type().equals(PainPoint.KIND.name()) || each.type().equals(Proposal.KIND.name()));
    }

    /** A stage is drawn under the other journey's name for it, a step under this one's. */
    private static String id(Difference difference) {
        boolean stage = difference.type().equals(Stage.KIND.name());
        return (stage
                        ? difference.counterpart().or(difference::element)
                        : difference.element().or(difference::counterpart))
                .orElseThrow();
    }

    private static ImmutableSet<String> drawn(LaidOutMap map, String... lanes) {
        return map.scene()
                .allGroups()
                .select(group ->
                        Lists.immutable.with(lanes).contains(group.key().lane()))
                .collect(group -> group.key().id())
                .toSet()
                .toImmutable();
    }

    private static ImmutableList<Document> municipal() {
        return country.documents(Journey.KIND)
                .select(document -> document.root() instanceof Journey journey
                        && journey.municipality().isPresent());
    }

    private static Comparison withReference(Document journey) {
        return Comparison.of(
                country, journey, Comparison.basis(country, journey).orElseThrow(), DAY);
    }

    private static LaidOutMap map(Comparison comparison, Language language) {
        return LAYOUT.lay(country, comparison, language, Paper.A3);
    }
}
