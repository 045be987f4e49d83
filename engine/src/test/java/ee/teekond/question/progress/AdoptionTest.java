package ee.teekond.question.progress;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyOf;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.AdoptionRule;
import ee.teekond.model.Channel;
import ee.teekond.model.Decisions;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.JourneyStatus;
import ee.teekond.model.Municipality;
import ee.teekond.model.Sample;
import ee.teekond.model.Settled;
import ee.teekond.model.Span;
import ee.teekond.model.Touchpoint;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Questions;
import ee.teekond.question.Row;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Document REFERENCE = journeyOf(
            element(Journey.KIND, "etalon@1", "targetGroup", "uussisserandaja"), "etapp", step("info"), step("arst"));
    private static final AdoptionRule RULE = rule("differences", Settled.DECIDED, "published", true);

    @Test
    void a_municipality_applies_the_model_if_its_journey_meets_the_whole_rule() {
        Row row = row(RULE, journey("basedOn", "etalon@1"));

        assertThat(row.figure(Measure.VALUE)).isEqualTo(1);
        assertThat(row.elements()).containsExactly("municipality/vald");
        assertThat(row.because()).isEmpty();
        assertThat(row.sample()).isFalse();
    }

    @Test
    void it_does_not_yet_if_a_difference_is_open() {
        Row row = row(RULE, journey(step("info", "channel", Channel.WEB), "basedOn", "etalon@1"));

        assertThat(row.figure(Measure.NOT_YET)).isEqualTo(1);
        assertThat(lacks(row)).containsExactly("open vald-uus journey/vald-uus#info");
    }

    @Test
    void it_does_not_yet_if_a_target_group_has_no_journey() {
        AdoptionRule both = rule("targetGroups", list("uussisserandaja", "tagasipoorduja"), "published", true);

        Row row = row(both, journey("basedOn", "etalon@1"));

        assertThat(row.figure(Measure.NOT_YET)).isEqualTo(1);
        assertThat(lacks(row)).containsExactly("no-journey tagasipoorduja target-group/tagasipoorduja");
    }

    @Test
    void it_does_not_yet_if_its_journey_is_based_on_no_published_version() {
        assertThat(lacks(row(RULE, journey()))).containsExactly("not-published vald-uus journey/vald-uus");
    }

    @Test
    void a_journey_of_which_nobody_knows_what_it_is_based_on_has_unknown_differences() {
        Row row = row(rule("differences", Settled.NOTED), journey());

        assertThat(row.figure(Measure.UNKNOWN)).isEqualTo(1);
        assertThat(lacks(row)).containsExactly("no-basis vald-uus journey/vald-uus");
    }

    @Test
    void a_review_counts_for_as_long_as_the_rule_says_by_the_calendar() {
        AdoptionRule within = rule("reviewedWithin", Span.parse("P1M").orElseThrow());

        assertThat(row(within, journey("reviewed", LocalDate.of(2026, 2, 28))).figure(Measure.VALUE))
                .isEqualTo(1);
        assertThat(row(within, journey("reviewed", LocalDate.of(2026, 2, 27))).because())
                .containsExactly(new Lack(
                        "journey/vald-uus",
                        Lack.Ground.REVIEWED_LONG_AGO,
                        "vald-uus",
                        Optional.of(LocalDate.of(2026, 2, 27))));
    }

    @Test
    void a_review_nobody_wrote_down_or_that_is_still_to_come_is_unknown_and_not_missing() {
        AdoptionRule within = rule("reviewedWithin", Span.parse("P12M").orElseThrow());

        assertThat(row(within, journey()).figure(Measure.UNKNOWN)).isEqualTo(1);
        assertThat(lacks(row(within, journey("reviewed", DAY.plusDays(1)))))
                .containsExactly("review-unknown vald-uus journey/vald-uus");
    }

    @Test
    void what_is_unknown_does_not_soften_what_is_known() {
        AdoptionRule rule = rule("reviewedWithin", Span.parse("P12M").orElseThrow(), "status", JourneyStatus.APPLIED);

        Row row = row(rule, journey("status", JourneyStatus.PILOTING));

        assertThat(row.figure(Measure.NOT_YET)).isEqualTo(1);
        assertThat(lacks(row))
                .containsExactly("status vald-uus journey/vald-uus", "review-unknown vald-uus journey/vald-uus");
    }

    @Test
    void of_a_municipality_without_journeys_nothing_is_known() {
        Answer answer = ask(RULE, municipality("saar"));

        assertThat(answer.totals().get(Measure.UNKNOWN)).isEqualTo(1);
        assertThat(answer.totals().get(Measure.TOTAL)).isEqualTo(1);
        assertThat(lacks(answer.rows().getOnly())).containsExactly("nothing-written  municipality/saar");
    }

    @Test
    void it_is_sample_data_if_the_review_is() {
        AdoptionRule within = rule("reviewedWithin", Span.parse("P12M").orElseThrow());

        Row row = row(within, journey("reviewed", DAY, "sample", Sample.of(list("reviewed"))));

        assertThat(row.figure(Measure.VALUE)).isEqualTo(1);
        assertThat(row.sample()).isTrue();
    }

    @Test
    void without_a_rule_there_is_nothing_to_ask() {
        assertThat(inquiry().answer(workspace(municipality("vald"), journey())).rows())
                .isEmpty();
    }

    @Test
    void counties_count_their_municipalities() {
        Answer answer = inquiry()
                .by(list(Grouping.COUNTY))
                .answer(workspace(
                        alone(element(Municipality.KIND, "vald", "county", "harju")),
                        alone(element(Municipality.KIND, "saar", "county", "harju")),
                        REFERENCE,
                        journey("basedOn", "etalon@1"),
                        decisions(RULE)));

        Row row = answer.rows().getOnly();
        assertThat(row.group()).containsExactly("harju");
        assertThat(row.figure(Measure.VALUE)).isEqualTo(1);
        assertThat(row.figure(Measure.UNKNOWN)).isEqualTo(1);
        assertThat(row.figure(Measure.TOTAL)).isEqualTo(2);
    }

    private static AdoptionRule rule(Object... fields) {
        Object[] all = new Object[fields.length + 2];
        all[0] = "targetGroups";
        all[1] = list("uussisserandaja");
        System.arraycopy(fields, 0, all, 2, fields.length);
        return element(AdoptionRule.KIND, "reegel", all);
    }

    private static Document decisions(AdoptionRule rule) {
        return Document.of(element(Decisions.KIND, "otsused"))
                .add("otsused", "adoption", rule)
                .build();
    }

    private static Document journey(Object... fields) {
        return journey(step("info"), fields);
    }

    private static Document journey(Touchpoint info, Object... fields) {
        Object[] all = new Object[fields.length + 4];
        all[0] = "targetGroup";
        all[1] = "uussisserandaja";
        all[2] = "municipality";
        all[3] = "vald";
        System.arraycopy(fields, 0, all, 4, fields.length);
        return journeyOf(element(Journey.KIND, "vald-uus", all), "etapp", info, step("arst"));
    }

    private static Inquiry inquiry() {
        return Inquiry.of(Questions.find("adoption").orElseThrow(), DAY);
    }

    private static Answer ask(AdoptionRule rule, Document... documents) {
        return inquiry()
                .answer(workspace(list(documents)
                        .newWith(REFERENCE)
                        .newWith(decisions(rule))
                        .toArray(new Document[0])));
    }

    private static Row row(AdoptionRule rule, Document journey) {
        return ask(rule, municipality("vald"), journey).rows().getOnly();
    }

    private static ImmutableList<String> lacks(Row row) {
        return row.because()
                .selectInstancesOf(Lack.class)
                .collect(lack -> lack.ground().code() + " " + lack.about() + " " + lack.element());
    }
}
