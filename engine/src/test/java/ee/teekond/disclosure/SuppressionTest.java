package ee.teekond.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Suppression RULE = Suppression.STANDARD;

    @Test
    void one_to_four_people_are_never_shown_and_nobody_is() {
        assertThat(IntStream.rangeClosed(0, 6)
                        .mapToObj(n -> RULE.of(new People(n)).inTable()))
                .containsExactly("0", ":c", ":c", ":c", ":c", "5", "5");
        assertThat(RULE.of(new People(3)).inPicture()).isEqualTo("n<5");
        assertThat(RULE.of(new People(12)).inPicture()).isEqualTo("n=10");
    }

    @Property
    void no_smallest_group_has_fewer_than_three(@ForAll @IntRange(min = -5, max = 2) int k) {
        assertThatThrownBy(() -> Suppression.of(k)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Suppression.of(3).hides(new People(2))).isTrue();
        assertThat(Suppression.of(3).hides(new People(3))).isFalse();
    }

    @Property
    void a_hidden_number_is_nowhere_in_what_is_shown(@ForAll @IntRange(min = 1, max = 4) int few) {
        People people = new People(few);

        assertThat(people.toString()).doesNotContain("" + few);
        assertThat(RULE.of(people).toString() + RULE.of(people).inTable()).doesNotContain("" + few);
    }

    @Property
    void what_one_sum_has_more_than_another_is_never_fewer_than_k(
            @ForAll List<@IntRange(max = 40) Integer> before, @ForAll List<@IntRange(max = 40) Integer> after) {
        int now = RULE.of(RULE.together(people(after))).count().orElse(0);
        int then = RULE.of(RULE.together(people(before))).count().orElse(0);

        assertThat(Math.abs(now - then)).isNotIn(1, 2, 3, 4);
    }

    @Property
    void what_is_told_is_at_most_what_there_is_and_misses_fewer_than_k(@ForAll @IntRange(min = 5, max = 300) int n) {
        assertThat(RULE.of(new People(n)).count().orElseThrow()).isBetween(n - 4, n);
    }

    @Property
    void a_share_is_exact_only_if_nobody_small_stands_on_either_side(
            @ForAll @IntRange(max = 300) int part, @ForAll @IntRange(max = 300) int rest) {
        Share share = RULE.share(new People(part), new People(part + rest));
        boolean small = RULE.hides(new People(part)) || RULE.hides(new People(rest));

        assertThat(share.isSuppressed()).isEqualTo(part + rest < 10);
        assertThat(share.isExact()).isEqualTo(part + rest >= 10 && !small);
        if (share.isSuppressed()) {
            assertThat(share.inTable()).isEqualTo(":c");
            assertThat(share.toString()).doesNotContain("count=Optional[");
        } else {
            assertThat(share.inTable()).endsWith("% (n=" + (part + rest) + ")");
        }
    }

    @Property
    void a_band_holds_the_share_and_leaves_at_least_k_counts_open(
            @ForAll @IntRange(min = 1, max = 4) int part, @ForAll @IntRange(min = 9, max = 300) int rest) {
        int whole = part + rest;

        for (int few : new int[] {part, rest}) {
            Share share = RULE.share(new People(few), new People(whole));
            int low = share.low().orElseThrow();
            int high = share.high().orElseThrow();
            assertThat(100 * few / whole).isBetween(low, high);
            assertThat(IntStream.rangeClosed(0, whole)
                            .filter(n -> 100 * n / whole >= low && 100 * n / whole <= high)
                            .count())
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void bands_are_tens_in_a_large_group_and_wider_in_a_small_one() {
        assertThat(RULE.share(new People(3), new People(204)).inTable()).isEqualTo("0–9% (n=204)");
        assertThat(RULE.share(new People(201), new People(204)).inTable()).isEqualTo("90–100% (n=204)");
        assertThat(RULE.share(new People(3), new People(12)).inTable()).isEqualTo("0–39% (n=12)");
        assertThat(RULE.share(new People(3), new People(6)).inTable()).isEqualTo(":c");
        assertThat(RULE.share(new People(129), new People(204)).inTable()).isEqualTo("63% (n=204)");
    }

    private static List<People> people(List<Integer> counts) {
        return counts.stream().map(People::new).toList();
    }
}
