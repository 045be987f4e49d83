package ee.teekond.html.book;

import static ee.teekond.Sketch.element;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.ContactCount;
import ee.teekond.model.Document;
import ee.teekond.model.Municipality;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class ContactNumbersTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);

    @Test
    void a_small_number_beside_no_total_hides_nothing_else() {
        assertThat(shown(reason("a", 3), reason("b", 12))).containsExactly(":c", "12");
    }

    @Test
    void what_a_total_lists_no_further_keeps_a_small_part_hidden_if_it_is_large() {
        assertThat(shown(total(40), reason("a", 3), reason("b", 12))).containsExactly("40", ":c", "12");
    }

    @Test
    void a_total_and_the_other_parts_do_not_tell_a_small_part() {
        assertThat(shown(total(20), reason("a", 3), reason("b", 17))).containsExactly("20", ":c", ":c");
    }

    @Test
    void the_small_rest_of_a_total_is_a_part_as_well() {
        assertThat(shown(total(32), reason("a", 12), reason("b", 17))).containsExactly("32", ":c", "17");
    }

    @Test
    void a_year_and_one_half_do_not_tell_the_other_half() {
        assertThat(shown(
                        of("year", NEW_YEAR, NEW_YEARS_EVE, 30),
                        of("first", NEW_YEAR, JUNE, 4),
                        of("second", JULY, NEW_YEARS_EVE, 26)))
                .containsExactly("30", ":c", ":c");
    }

    @Test
    void two_counts_of_the_same_are_not_taken_for_one() {
        assertThat(shown(of("one", NEW_YEAR, JUNE, 3), of("other", NEW_YEAR, JUNE, 12)))
                .containsExactly(":c", "12");
    }

    private static ImmutableList<String> shown(ContactCount... counts) {
        Document.Builder municipality = Document.of(element(Municipality.KIND, "kov"));
        for (ContactCount count : counts) {
            municipality.add("kov", "contactCounts", count);
        }
        Document written = municipality.build();
        ContactNumbers numbers = ContactNumbers.of(written);
        return written.all(ContactCount.KIND).collect(numbers::of);
    }

    private static ContactCount total(int n) {
        return of("total", NEW_YEAR, JUNE, n);
    }

    private static ContactCount reason(String reason, int n) {
        return element(ContactCount.KIND, reason, "since", NEW_YEAR, "until", JUNE, "reason", reason, "n", n);
    }

    private static ContactCount of(String id, LocalDate since, LocalDate until, int n) {
        return element(ContactCount.KIND, id, "since", since, "until", until, "n", n);
    }
}
