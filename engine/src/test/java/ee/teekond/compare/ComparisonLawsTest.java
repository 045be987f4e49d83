package ee.teekond.compare;

import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.edit.LongestRun;
import ee.teekond.model.Document;
import ee.teekond.model.Touchpoint;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

class ComparisonLawsTest {

    @Property
    void what_is_missing_here_is_added_there(@ForAll("steps") Set<Integer> ours, @ForAll("steps") Set<Integer> theirs) {
        Comparison forth = compare(of("a", ours), of("b", theirs));
        Comparison back = compare(of("b", theirs), of("a", ours));

        assertThat(forth.count(Touchpoint.KIND, DifferenceKind.MISSING))
                .isEqualTo(back.count(Touchpoint.KIND, DifferenceKind.ADDED));
        assertThat(forth.count(Touchpoint.KIND, DifferenceKind.SAME))
                .isEqualTo(back.count(Touchpoint.KIND, DifferenceKind.SAME));
        assertThat(forth.coverage().touchpoints().total()).isEqualTo(theirs.size());
    }

    @Property
    void what_kept_its_order_stays_and_of_the_rest_each_run_has_moved_once(
            @ForAll("orders") ImmutableList<Integer> order) {
        Document theirs = of("b", order.toSortedList());

        ImmutableList<Integer> moved = compare(of("a", order), theirs)
                .differences()
                .select(Difference::moved)
                .collect(row -> Integer.valueOf(row.element().orElseThrow().substring(1)))
                .toImmutable();

        assertThat(order.size() - longestByTrial(order)).isGreaterThanOrEqualTo(moved.size());
        assertThat(moved.isEmpty()).isEqualTo(order.equals(order.toSortedList()));
        boolean[] kept = LongestRun.rising(order.collectInt(Integer::intValue).toArray());
        ImmutableList<Integer> stayed = order.selectWithIndex((step, index) -> kept[index]);
        assertThat(stayed).hasSize(longestByTrial(order)).noneMatch(moved::contains);
    }

    @Provide
    Arbitrary<Set<Integer>> steps() {
        return Arbitraries.integers().between(0, 9).set().ofMaxSize(8);
    }

    @Provide
    Arbitrary<ImmutableList<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, 7).boxed().toList()).map(Lists.immutable::withAll);
    }

    private static int longestByTrial(ImmutableList<Integer> order) {
        return IntStream.range(0, 1 << order.size())
                .mapToObj(chosen -> order.selectWithIndex((item, index) -> (chosen >> index & 1) == 1))
                .filter(part -> part.equals(part.toSortedList()))
                .mapToInt(ImmutableList::size)
                .max()
                .orElse(0);
    }

    private static Comparison compare(Document ours, Document theirs) {
        return Comparison.of(workspace(), ours, theirs, LocalDate.EPOCH);
    }

    private static Document of(String id, Iterable<Integer> steps) {
        return journey(
                id, Lists.immutable.withAll(steps).collect(i -> step("t" + i)).toArray(new Touchpoint[0]));
    }
}
