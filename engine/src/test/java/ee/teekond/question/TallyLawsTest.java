package ee.teekond.question;

import static ee.teekond.Sketch.list;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.disclosure.Suppression;
import ee.teekond.model.PainKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

class TallyLawsTest {

    @Property
    void merging_does_not_mind_the_order(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property
    void merging_does_not_mind_the_brackets(
            @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void an_empty_tally_changes_nothing(@ForAll("tallies") Tally a) {
        assertThat(a.plus(Tally.EMPTY)).isEqualTo(a);
        assertThat(a.minus(Tally.EMPTY)).isEqualTo(a);
    }

    @Property
    void taking_away_undoes_adding(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Tally.EMPTY);
    }

    @Property
    void the_largest_n_of_a_source_comes_back_when_a_larger_one_is_taken_away(
            @ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
        Tally again = a.plus(b).minus(b);

        assertThat(again.all().people(Suppression.STANDARD)).isEqualTo(a.all().people(Suppression.STANDARD));
        assertThat(again.cells().collectValues((group, cell) -> cell.people(Suppression.STANDARD)))
                .isEqualTo(a.cells().collectValues((group, cell) -> cell.people(Suppression.STANDARD)));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Group> groups = Arbitraries.of("rakvere", "tartu").map(place -> new Group(list(place)));
        return Combinators.combine(groups, cells())
                .as((group, cell) -> new Tally(SortedMaps.immutable.with(group, cell), cell))
                .list()
                .ofMaxSize(4)
                .map(tallies -> tallies.stream().reduce(Tally.EMPTY, Tally::plus));
    }

    private static Arbitrary<Cell> cells() {
        Arbitrary<Measure> measures = Arbitraries.of(Measure.class);
        Arbitrary<Claim> claims = Combinators.combine(
                        Arbitraries.of("kysitlus", "tootuba"),
                        Arbitraries.integers().between(0, 20))
                .as(Claim::new);
        return Combinators.combine(
                        measures,
                        Arbitraries.integers().between(0, 3),
                        claims.list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((measure, amount, said, invented) -> Cell.of(measure, amount)
                        .about(
                                "journey/j#p" + amount,
                                Reason.of(
                                        "p" + amount,
                                        "arst",
                                        Fact.of("kind", PainKind.WORDING),
                                        Fact.of("severity", amount)))
                        .reading(measure, -amount, amount)
                        .saidBy(Lists.immutable.withAll(said))
                        .sample(invented));
    }
}
