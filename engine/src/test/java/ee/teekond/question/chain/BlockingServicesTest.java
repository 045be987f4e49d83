package ee.teekond.question.chain;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyOf;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.OfferState;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Assumptions.Assumption;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** Citizenship asks for an exam, the exam for a level, the level comes from a course or from a club. */
class BlockingServicesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Inquiry BLOCKING = Inquiry.of(new BlockingServices(), DAY);
    private static final Document SERVICES = catalogue(
            service("kursus", "produces", list("tase")),
            service("klubi", "produces", list("tase")),
            service("eksam", "needs", list(need("tase")), "produces", list("tunnistus")),
            service("kodakondsus", "needs", list(need("tunnistus"))));
    private static final Document JOURNEY = journeyOf(
            element(Journey.KIND, "j", "targetGroup", "uussisserandaja", "municipality", "rakvere"),
            "etapp",
            step("kursus"),
            step("klubi"),
            step("eksam"),
            step("kodakondsus"));

    /** Counting services that are missing would say that the course blocks something. */
    @Test
    void a_missing_service_that_another_stands_in_for_blocks_its_own_step_only() {
        Answer answer = BLOCKING.answer(country(OfferState.NOT_OFFERED, OfferState.OFFERED));

        assertThat(rows(answer)).containsExactly("kursus=1 blocked, 1 directly");
    }

    /** Counting steps whose own service is missing would say one: the exam and citizenship are offered. */
    @Test
    void a_missing_service_blocks_through_those_that_wait_for_it() {
        Answer answer = BLOCKING.answer(country(OfferState.NOT_OFFERED, OfferState.ENDED));

        assertThat(rows(answer)).containsExactly("klubi=3 blocked, 1 directly", "kursus=3 blocked, 1 directly");
        Reason furthest = answer.rows()
                .getLast()
                .because()
                .detect(reason -> reason.element().endsWith("#kodakondsus"));
        assertThat(furthest.facts())
                .containsExactly(
                        Fact.of("persona", "p"),
                        Fact.of("step", "blocked"),
                        Fact.of("state", "not-offered"),
                        Fact.of(
                                "chain",
                                list(
                                        "service/kursus",
                                        "outcome/tase",
                                        "service/eksam",
                                        "outcome/tunnistus",
                                        "service/kodakondsus")));
    }

    @Test
    void a_step_counts_once_for_a_municipality_however_many_services_and_personas_it_is_blocked_for() {
        Workspace country = country(OfferState.NOT_OFFERED, OfferState.ENDED)
                .with(alone(persona("q", "targetGroup", "uussisserandaja")));

        Row row =
                BLOCKING.by(list(Grouping.MUNICIPALITY)).answer(country).rows().getOnly();

        assertThat(row.figure(Measure.VALUE)).isEqualTo(4);
        assertThat(row.figure(Measure.DIRECT)).isEqualTo(2);
        assertThat(row.figure(Measure.INDIRECT)).isEqualTo(2);
        assertThat(BLOCKING.by(list(Grouping.PERSONA))
                        .answer(country)
                        .rows()
                        .collect(each -> each.group().getOnly() + "=" + each.figure(Measure.VALUE)))
                .containsExactly("p=4", "q=4");
    }

    @Test
    void what_nobody_knows_blocks_nothing_and_is_counted_apart() {
        Row row = BLOCKING.by(list(Grouping.MUNICIPALITY))
                .answer(country(OfferState.NOT_OFFERED, OfferState.UNKNOWN))
                .rows()
                .getOnly();

        assertThat(row.figure(Measure.VALUE)).isEqualTo(1);
        assertThat(row.figure(Measure.UNKNOWN)).isEqualTo(3);
    }

    @Test
    void what_is_taken_as_given_unblocks() {
        Assumption klubi = Assumption.parse("rakvere:klubi=offered").orElseThrow();

        Answer answer = BLOCKING.assuming(new Assumptions(list(klubi)))
                .answer(country(OfferState.NOT_OFFERED, OfferState.ENDED));

        assertThat(rows(answer)).containsExactly("kursus=1 blocked, 1 directly");
    }

    private static Workspace country(OfferState course, OfferState club) {
        return workspace(
                SERVICES,
                municipality(
                        "rakvere",
                        offer("kursus", course),
                        offer("klubi", club),
                        offer("eksam", OfferState.OFFERED),
                        offer("kodakondsus", OfferState.OFFERED)),
                alone(persona("p", "targetGroup", "uussisserandaja")),
                JOURNEY);
    }

    private static ImmutableList<String> rows(Answer answer) {
        return answer.rows()
                .collect(row -> row.group().getOnly() + "=" + row.figure(Measure.VALUE) + " blocked, "
                        + row.figure(Measure.DIRECT) + " directly");
    }
}
