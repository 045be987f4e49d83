package ee.teekond.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.NoSuppression;
import java.util.Optional;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.list.Interval;
import org.junit.jupiter.api.Test;

/**
 * Somebody knows every number a table shows, and what each is the sum of. In a thousand tables nothing that is hidden can be
 * narrowed down to fewer than {@code k} people: neither a listed number, nor what a total lists no further, nor a cell.
 */
class IntervalAttackTest {

    private static final int TABLES = 1000;
    private static final double NOTHING = 1e-6;

    @Test
    void nothing_hidden_is_narrowed_down_to_fewer_than_k() {
        assertThat(broken(Suppression.STANDARD)).isEmpty();
    }

    @Test
    void hiding_small_numbers_one_by_one_is_not_enough() {
        assertThat(broken(new OneByOne())).hasSizeGreaterThan(TABLES / 4);
    }

    @Test
    void without_the_rule_the_attack_succeeds() {
        assertThat(broken(new NoSuppression())).hasSizeGreaterThan(TABLES / 2);
    }

    @Test
    void most_of_what_may_be_told_is_told() {
        int shown = 0;
        int large = 0;
        for (int seed = 1; seed <= TABLES; seed++) {
            ListedTable table = ListedTable.invented(new Random(seed));
            large += table.list().count(one -> !Suppression.STANDARD.hides(one.people()));
            shown += Suppression.STANDARD.list(table.list()).count(number -> !number.isSuppressed());
        }

        assertThat(shown).isBetween(large * 7 / 10, large);
    }

    /** The seeds of tables of which the attacker learns something that is not meant to be known. */
    private static ImmutableList<Integer> broken(Suppression rule) {
        return Interval.oneTo(TABLES)
                .select(seed -> isBroken(ListedTable.invented(new Random(seed)), rule))
                .toList()
                .toImmutable();
    }

    private static boolean isBroken(ListedTable table, Suppression rule) {
        ImmutableList<Disclosed> shown = rule.list(table.list());
        Attacker attacker = attacker(table, shown);
        Attacker insider = attacker(table, new NoSuppression().list(table.list()));
        return table.cellsOneByOne().anySatisfy(cell -> isSmall(insider, cell) && isNarrow(attacker, cell))
                || Interval.zeroTo(table.list().size() - 1).anySatisfy(number -> {
                    boolean[] sum = table.sums().get(number);
                    boolean[] rest = table.rest(number);
                    boolean secret =
                            Suppression.STANDARD.hides(table.list().get(number).people())
                                    || shown.get(number).isSuppressed();
                    return (secret && isNarrow(attacker, sum)) || (isSmall(insider, rest) && isNarrow(attacker, rest));
                });
    }

    private static boolean isNarrow(Attacker attacker, boolean[] some) {
        return attacker.width(some) < Suppression.STANDARD.k() - NOTHING;
    }

    /** Whether somebody who sees everything listed knows that here is somebody, but fewer than k. */
    private static boolean isSmall(Attacker insider, boolean[] some) {
        return insider.least(some) > NOTHING && insider.most(some) < Suppression.STANDARD.k() - NOTHING;
    }

    private static Attacker attacker(ListedTable table, ImmutableList<Disclosed> shown) {
        Attacker attacker = new Attacker(table.cells().size());
        shown.forEachWithIndex((number, i) ->
                number.count().ifPresent(count -> attacker.learns(table.sums().get(i), count)));
        return attacker;
    }

    /** What is often taken to be enough. */
    private record OneByOne() implements Suppression {

        @Override
        public int k() {
            return STANDARD.k();
        }

        @Override
        public boolean hides(People people) {
            return STANDARD.hides(people);
        }

        @Override
        public ImmutableList<Disclosed> list(ImmutableList<Listed> numbers) {
            return numbers.collect(number ->
                    new Disclosed(Optional.of(number.people().count()).filter(count -> !hides(number.people())), k()));
        }
    }
}
