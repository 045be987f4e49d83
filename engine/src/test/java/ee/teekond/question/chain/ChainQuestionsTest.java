package ee.teekond.question.chain;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.workspace;
import static ee.teekond.question.Answers.ask;
import static ee.teekond.question.Answers.rows;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Period;
import ee.teekond.model.Service;
import ee.teekond.model.Span;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** Each question with a case in which simple counting goes wrong. */
class ChainQuestionsTest {

    /** Each service is used once; the course, which the club stands in for, carries nothing. */
    @Test
    void what_another_stands_in_for_carries_nothing_alone() {
        Workspace country = country(
                list(
                        service("eksam", "produces", list("tunnistus")),
                        service("klubi", "produces", list("tase")),
                        service("kursus", "produces", list("tase")),
                        service("kodakondsus", "needs", list(need("tunnistus"))),
                        service("vestlus", "needs", list(anyOf("tase")))),
                step("eksam"),
                step("klubi"),
                step("kursus"),
                step("kodakondsus"),
                step("vestlus"));

        assertThat(rows(
                        ask(new SinglePoints(), Grouping.SERVICE).answer(country),
                        Measure.VALUE,
                        Measure.DIRECT,
                        Measure.INDIRECT))
                .containsExactly("eksam=2/1/1", "klubi=1/1/0", "kodakondsus=1/1/0", "vestlus=1/1/0");
    }

    /** Adding all durations up would say 10 + 20 + 30 + 40 = 100 days at most. */
    @Test
    void steps_that_do_not_wait_for_each_other_run_side_by_side() {
        Workspace country = country(
                list(
                        service("luba", "produces", list("luba"), "processingTime", days(5, 10)),
                        service("kool", "processingTime", days(20, 20)),
                        service(
                                "korter",
                                "needs",
                                list(need("luba")),
                                "produces",
                                list("korter"),
                                "processingTime",
                                days(30, 30)),
                        service("arst", "needs", list(anyOf("korter", "luba")), "processingTime", days(1, 40))),
                step("luba"),
                step("kool"),
                step("korter"),
                step("arst"));

        assertThat(rows(ask(new Waiting(), Grouping.PERSONA).answer(country), Measure.VALUE, Measure.LEAST))
                .containsExactly("p=50/35");
    }

    @Test
    void the_path_is_told_and_what_nobody_has_timed_is_named() {
        Workspace country = country(
                list(
                        service("luba", "produces", list("luba"), "processingTime", days(5, 10)),
                        service("korter", "needs", list(need("luba")), "processingTime", days(30, 30)),
                        service("klubi")),
                step("luba"),
                step("korter"),
                step("klubi"));

        assertThat(ask(new Waiting(), Grouping.PERSONA)
                        .answer(country)
                        .rows()
                        .getOnly()
                        .because()
                        .getOnly()
                        .facts())
                .containsExactly(
                        Fact.of("persona", "p"),
                        Fact.of("path", list("luba", "korter")),
                        Fact.of("untimed", list("klubi")));
    }

    @Test
    void several_people_have_a_median_and_no_sum() {
        Document journey = journeyIn("rakvere", "j", step("luba"));
        Workspace country = workspace(
                catalogue(service("luba", "processingTime", days(5, 10))),
                municipality("rakvere", offer("luba", OfferState.OFFERED)),
                journey,
                alone(persona("p", "targetGroup", "uussisserandaja")),
                alone(persona("q", "targetGroup", "uussisserandaja")));

        assertThat(rows(ask(new Waiting(), Grouping.MUNICIPALITY).answer(country), Measure.VALUE))
                .containsExactly("rakvere=10");
    }

    private static Workspace country(ImmutableList<Service> services, Touchpoint... steps) {
        return workspace(
                catalogue(services.toArray(new Service[0])),
                municipality(
                        "rakvere",
                        services.collect(each -> offer(each.id(), OfferState.OFFERED))
                                .toArray(new Offer[0])),
                journeyIn("rakvere", "j", Lists.immutable.with(steps).toArray(new Touchpoint[0])),
                alone(persona("p", "targetGroup", "uussisserandaja")));
    }

    private static Period days(int min, int max) {
        return new Period(Span.parse("P" + min + "D"), Span.parse("P" + max + "D"));
    }
}
