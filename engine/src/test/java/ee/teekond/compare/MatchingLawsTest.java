package ee.teekond.compare;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyDocument;
import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Outline;
import ee.teekond.compare.match.Pair;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

class MatchingLawsTest {

    private static final ImmutableList<Kind<?>> KINDS =
            Lists.immutable.with(Stage.KIND, Touchpoint.KIND, PainPoint.KIND, Proposal.KIND, Service.KIND);

    @Property
    void a_journey_is_the_same_as_itself_throughout(@ForAll("journeys") Document journey) {
        Comparison comparison = compare(journey, journey);

        assertThat(comparison.differences()).allSatisfy(row -> {
            assertThat(row.kind()).isEqualTo(DifferenceKind.SAME);
            assertThat(row.moved()).isFalse();
        });
        assertThat(comparison.coverage().touchpoints().covered())
                .isEqualTo(comparison.coverage().touchpoints().total())
                .isEqualTo(journey.all(Touchpoint.KIND).size());
        assertThat(comparison.coverage().services().covered())
                .isEqualTo(Outline.of(journey).all(Service.KIND).size());
    }

    @Property
    void every_element_of_either_side_appears_exactly_once(
            @ForAll("journeys") Document theirs, @ForAll long seed, @ForAll boolean origins) {
        Document ours = AnyVariant.of(theirs, seed, origins);
        Matching matching = matching(ours, theirs);
        ImmutableList<Difference> rows = compare(ours, theirs).differences();

        int onlyOurs =
                matching.ours().points().count(our -> matching.ofOurs(our).isEmpty());
        int onlyTheirs = matching.theirs()
                .points()
                .count(their -> matching.ofTheirs(their).isEmpty());
        assertThat(rows).hasSize(matching.pairs().size() + onlyOurs + onlyTheirs);
        assertThat(matching.pairs()).doesNotHaveDuplicates();
        assertThat(rows.count(row -> row.counterpart().isEmpty())).isEqualTo(onlyOurs);
        assertThat(rows.count(row -> row.element().isEmpty())).isEqualTo(onlyTheirs);
        assertThat(matching.pairs().collect(Pair::our).distinct())
                .hasSize(matching.ours().size() - onlyOurs);
        assertThat(matching.pairs().collect(Pair::their).distinct())
                .hasSize(matching.theirs().size() - onlyTheirs);
    }

    @Property
    void a_point_in_several_pairs_is_split_or_merged_and_every_other_pair_is_one_to_one(
            @ForAll("journeys") Document theirs, @ForAll long seed) {
        Matching matching = matching(AnyVariant.of(theirs, seed, true), theirs);
        ImmutableList<Pair> pairs = matching.pairs();

        for (Pair pair : pairs) {
            assertThat(pairs.count(other -> other.their().equals(pair.their())))
                    .isEqualTo(Math.max(1, matching.split(pair.their()).size()));
            assertThat(pairs.count(other -> other.our().equals(pair.our())))
                    .isEqualTo(Math.max(1, matching.merged(pair.our()).size()));
            assertThat(pair.our().kind()).isEqualTo(pair.their().kind());
        }
    }

    @Property
    void without_origins_the_matching_is_one_to_one(@ForAll("journeys") Document theirs, @ForAll long seed) {
        Document plain = AnyVariant.of(theirs, ~seed, false);
        Matching matching = matching(AnyVariant.of(plain, seed, false), plain);

        assertThat(matching.pairs().collect(Pair::our)).doesNotHaveDuplicates();
        assertThat(matching.pairs().collect(Pair::their)).doesNotHaveDuplicates();
        assertThat(matching.hasSeveral()).isFalse();
    }

    @Property
    void seen_from_the_other_side_the_matching_is_the_same(
            @ForAll("journeys") Document theirs, @ForAll long seed, @ForAll boolean origins) {
        Document ours = AnyVariant.of(theirs, seed, origins);

        assertThat(matching(theirs, ours).pairs().collect(MatchingLawsTest::turned))
                .containsExactlyInAnyOrderElementsOf(matching(ours, theirs).pairs());
    }

    @Property
    void strangers_are_compared_alike_from_either_side(
            @ForAll("journeys") Document ours, @ForAll("journeys") Document theirs) {
        Comparison forth = compare(ours, theirs);
        Comparison back = compare(theirs, ours);

        for (Kind<?> kind : KINDS) {
            assertThat(forth.count(kind, DifferenceKind.MISSING) + forth.count(kind, DifferenceKind.NOT_APPLICABLE))
                    .isEqualTo(back.count(kind, DifferenceKind.ADDED));
        }
    }

    @Property
    void every_point_of_the_reference_is_counted_once(
            @ForAll("journeys") Document theirs, @ForAll long seed, @ForAll boolean origins) {
        Comparison comparison = compare(AnyVariant.of(theirs, seed, origins), theirs);

        for (Kind<?> kind : KINDS) {
            long counted = Lists.immutable
                    .with(DifferenceKind.values())
                    .reject(DifferenceKind.ADDED::equals)
                    .collectInt(relation -> comparison.count(kind, relation))
                    .sum();
            assertThat(counted).isEqualTo(Outline.of(theirs).all(kind).size());
        }
        assertThat(comparison.coverage().touchpoints().total())
                .isEqualTo(theirs.all(Touchpoint.KIND).size()
                        - comparison.count(Touchpoint.KIND, DifferenceKind.NOT_APPLICABLE));
    }

    @Property
    void what_is_added_never_raises_coverage(@ForAll("journeys") Document journey, @ForAll long seed) {
        Document theirs = AnyVariant.underTheSameNames(journey, ~seed);
        Document ours = AnyVariant.underTheSameNames(theirs, seed);

        assertThat(compare(withNewSteps(ours), theirs).coverage())
                .isEqualTo(compare(ours, theirs).coverage());
    }

    @Provide
    Arbitrary<Document> journeys() {
        return AnyDocument.journeys();
    }

    /** The same journey with a step in each stage that has nothing to do with any other. */
    private static Document withNewSteps(Document journey) {
        Document.Builder more = Document.of(journey.root());
        for (Element element : journey.inOrder().drop(1)) {
            Document.Place place = journey.owners().get(element.id());
            more.add(place.owner(), place.slot(), element);
        }
        journey.all(Stage.KIND)
                .forEach(stage -> more.add(
                        stage.id(),
                        "touchpoints",
                        element(Touchpoint.KIND, "lisa-" + stage.id(), "title", text("Wqxzw"))));
        return more.build();
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping them is the point
    private static Pair turned(Pair pair) {
        return new Pair(pair.their(), pair.our(), pair.match());
    }

    private static Matching matching(Document ours, Document theirs) {
        return Matching.of(workspace(), ours, theirs);
    }

    private static Comparison compare(Document ours, Document theirs) {
        return Comparison.of(workspace(), ours, theirs, LocalDate.EPOCH);
    }
}
