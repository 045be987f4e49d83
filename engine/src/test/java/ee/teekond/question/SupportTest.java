package ee.teekond.question;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.workspace;
import static ee.teekond.question.Answers.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Evidence;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** Each of the four things gives a point, and nothing gives it twice. */
class SupportTest {

    private static final LocalDate LONG_AGO =
            DAY.minusYears(Support.RECENT_YEARS).minusDays(1);
    private static final int FEW = Support.MANY_PEOPLE - 1;

    private static final Workspace LIBRARY = workspace(
            source("survey", SourceMethod.SURVEY, "insa", DAY),
            source("old-survey", SourceMethod.SURVEY, "insa", LONG_AGO),
            source("other-survey", SourceMethod.SURVEY, "elvl", LONG_AGO),
            source("old-group", SourceMethod.FOCUS_GROUP, "elvl", LONG_AGO),
            alone(element(Source.KIND, "undated", "method", SourceMethod.SURVEY)),
            alone(element(Source.KIND, "undated-too", "method", SourceMethod.SURVEY)));

    @Test
    void nothing_is_no_evidence_and_one_small_old_source_is_weak() {
        assertThat(strength()).isEqualTo(Strength.NONE);
        assertThat(strength(said("old-survey", FEW))).isEqualTo(Strength.WEAK);
    }

    @Test
    void one_thing_alone_does_not_make_it_fair() {
        assertThat(strength(said("survey", FEW))).isEqualTo(Strength.WEAK);
        assertThat(strength(said("old-survey", 5000))).isEqualTo(Strength.WEAK);
        assertThat(strength(said("undated", 1), said("undated-too", 1))).isEqualTo(Strength.WEAK);
    }

    @Test
    void two_or_three_make_it_fair_and_all_four_strong() {
        assertThat(strength(said("survey", Support.MANY_PEOPLE))).isEqualTo(Strength.FAIR);
        assertThat(strength(said("other-survey", 5), said("old-group", 5))).isEqualTo(Strength.FAIR);
        assertThat(strength(said("other-survey", 50), said("old-group", 50))).isEqualTo(Strength.FAIR);
        assertThat(strength(said("survey", Support.MANY_PEOPLE), said("old-group", 5)))
                .isEqualTo(Strength.STRONG);
    }

    /** Three pieces of evidence, of one source. */
    @Test
    void a_source_cited_again_is_no_further_source() {
        assertThat(support(said("undated", 6), said("undated", 6), said("undated", 6)))
                .isEqualTo(new Support(1, 1, 5, Optional.empty()));
    }

    @Test
    void what_one_publisher_asks_twice_in_one_way_is_one_source_and_in_two_ways_two() {
        assertThat(support(said("survey", 5), said("old-survey", 5)).sources()).isEqualTo(1);
        assertThat(support(said("other-survey", 5), said("old-group", 5)).sources())
                .isEqualTo(2);
        assertThat(support(said("survey", 5), said("other-survey", 5)).sources())
                .isEqualTo(2);
    }

    /** 24 people, of whom 4 at a time must not be told. */
    @Test
    void people_count_as_they_may_be_told() {
        assertThat(support(said("survey", FEW), said("undated", 4)).isSaidByMany())
                .isFalse();
        assertThat(support(said("survey", 15), said("undated", 5)).isSaidByMany())
                .isTrue();
    }

    @Test
    void it_is_recent_up_to_the_very_day() {
        Support support = new Support(1, 1, Support.MANY_PEOPLE, Optional.of(DAY.minusYears(Support.RECENT_YEARS)));

        assertThat(support.strength(DAY)).isEqualTo(Strength.FAIR);
        assertThat(support.strength(DAY.plusDays(1))).isEqualTo(Strength.WEAK);
    }

    @Property
    void more_evidence_never_makes_a_claim_weaker(
            @ForAll("evidence") List<Evidence> some,
            @ForAll("evidence") List<Evidence> more,
            @ForAll @IntRange(min = 0, max = 5) int years) {
        ImmutableList<Evidence> all = Lists.immutable.withAll(some).newWithAll(more);

        assertThat(Support.of(LIBRARY, all).strength(DAY.plusYears(years)))
                .isGreaterThanOrEqualTo(
                        Support.of(LIBRARY, Lists.immutable.withAll(some)).strength(DAY.plusYears(years)));
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Arbitraries.of(LIBRARY.documents(Source.KIND)
                        .collect(Document::id)
                        .newWith("unknown")
                        .castToList())
                .flatMap(id -> Arbitraries.integers().between(0, 30).map(n -> said(id, n)))
                .list()
                .ofMaxSize(4);
    }

    private static Strength strength(Evidence... evidence) {
        return support(evidence).strength(DAY);
    }

    private static Support support(Evidence... evidence) {
        return Support.of(LIBRARY, list(evidence));
    }

    private static Document source(String id, SourceMethod method, String publisher, LocalDate date) {
        return alone(element(Source.KIND, id, "method", method, "publisher", publisher, "date", date));
    }
}
