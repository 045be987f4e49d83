package ee.teekond.walk;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.having;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.speaking;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.withChildren;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Cefr;
import ee.teekond.model.Document;
import ee.teekond.model.LegalStatus;
import ee.teekond.model.Level;
import ee.teekond.model.Need;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PartlyWhy;
import ee.teekond.model.Persona;
import ee.teekond.model.Sample;
import ee.teekond.walk.Assumptions.Assumption;
import ee.teekond.walk.Cause.Ground;
import ee.teekond.walk.Help.What;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Persona OLENA =
            persona("olena", "languages", SortedMaps.immutable.with("uk", Cefr.C2, "et", Cefr.A1));
    private static final Document TWO_STEPS = journeyIn("rakvere", "j", step("kood"), step("arst"));

    private final Document catalogue = catalogue(
            service("kood", "produces", list("isikukood")),
            service("arst", "needs", list(need("isikukood")), "produces", list("nimistu")));

    @Test
    void what_is_offered_opens_what_needs_it() {
        Walk walk = walk(OLENA, TWO_STEPS, catalogue, here("kood", OfferState.OFFERED, "arst", OfferState.PILOT));

        assertThat(walk.steps()).extracting(Step::state).containsOnly(StepState.REACHABLE);
        assertThat(walk.steps()).extracting(Step::order).containsExactly(1, 2);
        assertThat(walk.blockers()).isEmpty();
    }

    @Test
    void what_is_not_offered_blocks_what_needs_it_and_the_chain_says_so() {
        Walk walk = walk(OLENA, TWO_STEPS, catalogue, here("kood", OfferState.NOT_OFFERED, "arst", OfferState.OFFERED));

        Step arst = walk.steps().get(1);
        assertThat(arst.state()).isEqualTo(StepState.BLOCKED);
        assertThat(arst.missing()).containsExactly("isikukood");
        assertThat(arst.because()).extracting(Cause::ground).containsExactly(Ground.WAITS, Ground.OFFER);
        assertThat(arst.because().get(1).outcome()).contains("isikukood");
        assertThat(arst.because().get(1).service()).contains("kood");
        assertThat(arst.because().get(1).offer()).contains(OfferState.NOT_OFFERED);
        assertThat(arst.help()).containsExactly(new Help(What.OFFER_SERVICE, "kood"));
        assertThat(walk.blockers()).containsExactly(new Blocker("kood", 2));
    }

    @Test
    void an_unknown_offer_gives_uncertain_and_never_blocks() {
        Walk walk = walk(OLENA, TWO_STEPS, catalogue, here("arst", OfferState.OFFERED));

        assertThat(walk.steps()).extracting(Step::state).containsOnly(StepState.UNCERTAIN);
        assertThat(walk.steps().get(1).help()).containsExactly(new Help(What.FIND_OUT_OFFER, "kood"));
        assertThat(walk.blockers()).isEmpty();
    }

    @Test
    void an_assumption_takes_the_place_of_an_offer() {
        Assumption assumed = Assumption.parse("rakvere:kood=offered").orElseThrow();

        Walk walk = Walk.of(
                workspace(catalogue, here("kood", OfferState.ENDED, "arst", OfferState.OFFERED)),
                OLENA,
                "rakvere",
                TWO_STEPS,
                DAY,
                new Assumptions(list(assumed)));

        assertThat(walk.count(StepState.REACHABLE)).isEqualTo(2);
        assertThat(assumed).hasToString("rakvere:kood=offered");
        assertThat(Assumption.parse("rakvere:kood")).isEmpty();
        assertThat(Assumption.parse("rakvere:kood=maybe")).isEmpty();
    }

    @Test
    void removing_one_alternative_changes_the_walk() {
        Document journey = journeyIn("rakvere", "j", step("tolge"), step("arst"));
        Document here = here("tolge", OfferState.OFFERED, "arst", OfferState.OFFERED);

        assertThat(statesWith(anyOf("eesti-keel", "suuline-tolge"), journey, here))
                .endsWith(StepState.REACHABLE);
        assertThat(statesWith(anyOf("eesti-keel"), journey, here)).endsWith(StepState.BLOCKED);
    }

    @Test
    void a_state_service_without_a_row_is_there_and_any_other_is_not_known() {
        Document services = catalogue(service("kood", "level", Level.STATE), service("arst"));

        assertThat(states(OLENA, TWO_STEPS, services, here()))
                .containsExactly(StepState.REACHABLE, StepState.UNCERTAIN);
    }

    @Test
    void a_need_for_others_does_not_count_and_an_unknown_one_is_uncertain() {
        Document services = catalogue(service(
                "arst", "needs", list(need("luba", having(LegalStatus.RESIDENCE_PERMIT))), "level", Level.STATE));
        Document journey = journeyIn("rakvere", "j", step("arst"));
        Persona refugee = persona("olena", "legalStatus", LegalStatus.TEMPORARY_PROTECTION);
        Persona student = persona("raj", "legalStatus", LegalStatus.RESIDENCE_PERMIT);

        assertThat(states(refugee, journey, services, here())).containsExactly(StepState.REACHABLE);
        assertThat(states(student, journey, services, here())).containsExactly(StepState.BLOCKED);
        Step unknown = walk(persona("keegi"), journey, services, here()).steps().get(0);
        assertThat(unknown.state()).isEqualTo(StepState.UNCERTAIN);
        assertThat(unknown.help()).containsExactly(new Help(What.FIND_OUT_PERSON, "legalStatus"));
        assertThat(unknown.missing()).containsExactly("luba");
    }

    @Test
    void a_partly_offered_service_is_judged_by_what_is_lacking() {
        assertThat(partly(OLENA, "why", list(PartlyWhy.DISTANCE, PartlyWhy.HOURS)))
                .isEqualTo(StepState.REACHABLE);
        assertThat(partly(OLENA, "why", list(PartlyWhy.LANGUAGE), "languages", list("et", "en")))
                .isEqualTo(StepState.BLOCKED);
        assertThat(partly(OLENA, "why", list(PartlyWhy.LANGUAGE), "languages", list("et", "uk")))
                .isEqualTo(StepState.REACHABLE);
        assertThat(partly(persona("keegi"), "why", list(PartlyWhy.LANGUAGE), "languages", list("et")))
                .isEqualTo(StepState.UNCERTAIN);
        assertThat(partly(OLENA, "why", list(PartlyWhy.ELIGIBILITY))).isEqualTo(StepState.UNCERTAIN);
        assertThat(partly(OLENA)).isEqualTo(StepState.UNCERTAIN);
    }

    @Test
    void a_step_for_others_is_not_applicable_and_the_way_goes_on() {
        Document journey =
                journeyIn("rakvere", "j", step("kood"), step("lasteaed", "when", withChildren()), step("arst"));
        Document here = here("kood", OfferState.OFFERED, "arst", OfferState.OFFERED);

        assertThat(states(persona("raj", "children", list()), journey, catalogue, here))
                .containsExactly(StepState.REACHABLE, StepState.NOT_APPLICABLE, StepState.REACHABLE);
        assertThat(states(persona("keegi"), journey, catalogue, here))
                .containsExactly(StepState.REACHABLE, StepState.UNCERTAIN, StepState.REACHABLE);
    }

    @Test
    void what_lies_only_behind_a_way_for_others_is_not_applicable() {
        Document journey = journeyIn(
                "rakvere",
                "j",
                step("kood", "next", list(to("lasteaed", withChildren()), to("arst"))),
                step("lasteaed", "next", list(to("huviring"))),
                step("huviring", "next", list(to("arst"))),
                step("arst"));

        assertThat(states(persona("raj", "children", list()), journey, catalogue, here()))
                .containsExactly(
                        StepState.UNCERTAIN, StepState.NOT_APPLICABLE, StepState.NOT_APPLICABLE, StepState.UNCERTAIN);
    }

    @Test
    void a_service_that_only_helps_another_of_the_step_does_not_block_it() {
        Document services = catalogue(
                service("arst", "needs", list(anyOf("eesti-keel", "suuline-tolge"))),
                service("tolge", "produces", list("suuline-tolge")),
                service("infoliin", "supports", list("arst")));
        Document journey = journeyIn("rakvere", "j", using("otsib-arsti", "arst", "tolge", "infoliin"));
        Document here =
                here("arst", OfferState.OFFERED, "tolge", OfferState.NOT_OFFERED, "infoliin", OfferState.NOT_OFFERED);

        assertThat(states(persona("eestlane", "holds", list("eesti-keel")), journey, services, here))
                .containsExactly(StepState.REACHABLE);
        assertThat(states(OLENA, journey, services, here)).containsExactly(StepState.BLOCKED);
    }

    @Test
    void the_worst_service_of_a_step_decides() {
        Document services = catalogue(service("a"), service("b"));
        Document journey = journeyIn("rakvere", "j", using("samm", "a", "b"));

        assertThat(states(OLENA, journey, services, here("a", OfferState.OFFERED)))
                .containsExactly(StepState.UNCERTAIN);
        assertThat(states(OLENA, journey, services, here("b", OfferState.PLANNED)))
                .containsExactly(StepState.BLOCKED);
    }

    @Test
    void services_that_give_the_same_stand_in_for_each_other() {
        Document services = catalogue(
                service("majutus", "needs", list(need("kaitse")), "produces", list("eluruum")),
                service("abi", "produces", list("eluruum")));
        Document journey = journeyIn("rakvere", "j", using("leiab-eluruumi", "majutus", "abi"));

        assertThat(states(OLENA, journey, services, here("majutus", OfferState.OFFERED, "abi", OfferState.OFFERED)))
                .containsExactly(StepState.REACHABLE);
        Step blocked = walk(OLENA, journey, services, here("majutus", OfferState.OFFERED, "abi", OfferState.ENDED))
                .steps()
                .get(0);
        assertThat(blocked.state()).isEqualTo(StepState.BLOCKED);
        assertThat(blocked.missing()).containsExactly("kaitse");
        assertThat(blocked.help()).containsExactly(new Help(What.OFFER_SERVICE, "abi"));
    }

    @Test
    void what_a_step_gives_may_come_from_elsewhere_as_long_as_one_of_its_services_is_there() {
        Document services = catalogue(
                service("a", "produces", list("x")),
                service("b", "produces", list("y")),
                service("c", "produces", list("x")));
        Document journey = journeyIn("rakvere", "j", using("samm", "a", "b"), step("c"));

        assertThat(states(
                        OLENA,
                        journey,
                        services,
                        here("a", OfferState.ENDED, "b", OfferState.OFFERED, "c", OfferState.OFFERED)))
                .containsExactly(StepState.REACHABLE, StepState.REACHABLE);
        Step step = walk(OLENA, journey, services, here("a", OfferState.ENDED, "b", OfferState.OFFERED))
                .steps()
                .get(0);
        assertThat(step.state()).isEqualTo(StepState.UNCERTAIN);
        assertThat(step.missing()).containsExactly("x");
        assertThat(step.help()).containsExactly(new Help(What.FIND_OUT_OFFER, "c"));
    }

    @Test
    void a_service_outside_the_journey_may_help_but_nobody_knows() {
        Document services = catalogue(
                service("arst", "needs", list(need("suuline-tolge"))),
                service("tolge", "produces", list("suuline-tolge")));
        Document here = here("arst", OfferState.OFFERED, "tolge", OfferState.OFFERED);

        Step step = walk(OLENA, journeyIn("rakvere", "j", step("arst")), services, here)
                .steps()
                .get(0);

        assertThat(step.state()).isEqualTo(StepState.UNCERTAIN);
        assertThat(step.help()).containsExactly(new Help(What.ADD_STEP, "tolge"));
    }

    @Test
    void what_nobody_produces_blocks_with_no_help() {
        Document services = catalogue(service("arst", "needs", list(need("ime")), "level", Level.STATE));

        Step step = walk(OLENA, journeyIn("rakvere", "j", step("arst")), services, here())
                .steps()
                .get(0);

        assertThat(step.state()).isEqualTo(StepState.BLOCKED);
        assertThat(step.because()).extracting(Cause::ground).containsExactly(Ground.WAITS, Ground.NOBODY);
        assertThat(step.help()).isEmpty();
    }

    @Test
    void a_retired_service_is_there_for_nobody_and_names_its_successor() {
        Document services =
                catalogue(service("kood", "level", Level.STATE, "retired", DAY, "replacedBy", "uus"), service("uus"));

        Step step = walk(OLENA, journeyIn("rakvere", "j", step("kood")), services, here())
                .steps()
                .get(0);

        assertThat(step.state()).isEqualTo(StepState.BLOCKED);
        assertThat(step.help()).containsExactly(new Help(What.USE_INSTEAD, "uus"));
    }

    @Test
    void a_step_that_gives_only_what_is_held_blocks_nobody() {
        Persona holder = persona("raj", "holds", list("isikukood"));

        Walk walk = walk(holder, TWO_STEPS, catalogue, here("kood", OfferState.ENDED, "arst", OfferState.OFFERED));

        assertThat(walk.steps()).extracting(Step::state).containsExactly(StepState.NOT_APPLICABLE, StepState.REACHABLE);
        assertThat(walk.steps().get(0).because()).extracting(Cause::ground).containsExactly(Ground.ALREADY_HELD);
    }

    @Test
    void what_an_earlier_step_gave_is_held_and_what_a_later_one_gives_is_not() {
        Document services =
                catalogue(service("majutus", "produces", list("eluruum")), service("abi", "produces", list("eluruum")));
        Document here = here("majutus", OfferState.OFFERED, "abi", OfferState.ENDED);

        assertThat(states(OLENA, journeyIn("rakvere", "j", step("majutus"), step("abi")), services, here))
                .containsExactly(StepState.REACHABLE, StepState.NOT_APPLICABLE);
        assertThat(states(OLENA, journeyIn("rakvere", "j", step("abi"), step("majutus")), services, here))
                .containsExactly(StepState.BLOCKED, StepState.REACHABLE);
    }

    @Test
    void a_producer_for_others_is_named_as_such_and_not_followed() {
        Document services = catalogue(
                service("toetus", "needs", list(need("luba")), "produces", list("raha")),
                service("rent", "needs", list(need("raha")), "level", Level.STATE));
        Document journey = journeyIn("rakvere", "j", step("toetus", "when", withChildren()), step("rent"));

        Step rent = walk(persona("raj", "children", list()), journey, services, here())
                .steps()
                .get(1);

        assertThat(rent.state()).isEqualTo(StepState.BLOCKED);
        assertThat(rent.because()).extracting(Cause::ground).containsExactly(Ground.WAITS, Ground.NOT_FOR_PERSON);
        assertThat(rent.help()).isEmpty();
    }

    @Test
    void an_invented_offer_marks_every_step_that_rests_on_it() {
        Document here = municipality(
                "rakvere",
                offer("kood", OfferState.OFFERED, "sample", Sample.WHOLE),
                offer("arst", OfferState.OFFERED));
        Document journey = journeyIn("rakvere", "j", using("muu"), step("kood"), step("arst"));

        Walk walk = walk(OLENA, journey, catalogue, here);

        assertThat(walk.steps()).extracting(Step::sample).containsExactly(false, true, true);
        assertThat(walk.sample()).isTrue();
    }

    @Test
    void conditions_on_languages_take_a_stated_list_as_the_whole() {
        Document services =
                catalogue(service("kursus", "level", Level.STATE, "needs", list(need("a1", speaking("en", Cefr.B1)))));
        Document journey = journeyIn("rakvere", "j", step("kursus"));

        assertThat(states(OLENA, journey, services, here())).containsExactly(StepState.REACHABLE);
        assertThat(states(persona("keegi"), journey, services, here())).containsExactly(StepState.UNCERTAIN);
    }

    private static ImmutableList<StepState> statesWith(Need need, Document journey, Document here) {
        Document services =
                catalogue(service("tolge", "produces", list("suuline-tolge")), service("arst", "needs", list(need)));
        return states(OLENA, journey, services, here);
    }

    private static StepState partly(Persona persona, Object... fields) {
        Document here = municipality("rakvere", offer("kood", OfferState.PARTLY, fields));
        return states(persona, journeyIn("rakvere", "j", step("kood")), catalogue(service("kood")), here)
                .get(0);
    }

    private static ImmutableList<StepState> states(
            Persona persona, Document journey, Document services, Document here) {
        return walk(persona, journey, services, here).steps().collect(Step::state);
    }

    private static Walk walk(Persona persona, Document journey, Document services, Document here) {
        return Walk.of(workspace(services, here, alone(persona)), persona, "rakvere", journey, DAY, Assumptions.NONE);
    }

    private static Document here(Object... serviceAndState) {
        return municipality(
                "rakvere",
                Lists.immutable
                        .with(serviceAndState)
                        .chunk(2)
                        .collect(pair -> pair.toArray())
                        .collect(pair -> offer((String) pair[0], (OfferState) pair[1]))
                        .toArray(new Offer[0]));
    }
}
