package ee.teekond.question.service;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static ee.teekond.question.Answers.ask;
import static ee.teekond.question.Answers.rows;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Cefr;
import ee.teekond.model.Channel;
import ee.teekond.model.DigitalSkill;
import ee.teekond.model.Document;
import ee.teekond.model.OfferState;
import ee.teekond.model.Persona;
import ee.teekond.model.Touchpoint;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

/** Each question with a case in which simple counting goes wrong. */
class ServiceGapsTest {

    /** Counting languages that are not given would find gaps in Arabic and Russian. */
    @Test
    void somebody_with_one_language_in_common_has_no_gap_however_many_others_they_speak() {
        Persona samira = speaker("samira", "ar", Cefr.C2, "en", Cefr.B1);
        Persona galina = speaker("galina", "ru", Cefr.C2, "et", Cefr.A1);

        Answer answer = ask(new LanguageGaps(), Grouping.PERSONA, Grouping.LANGUAGE)
                .answer(workspace(
                        catalogue(service("noustamine", "languages", list("et", "en"))),
                        municipality("rakvere", offer("noustamine", OfferState.OFFERED)),
                        journeyIn("rakvere", "j", step("noustamine")),
                        alone(samira),
                        alone(galina)));

        assertThat(rows(answer, Measure.VALUE)).containsExactly("galina,ru=1", "samira,ar=0", "samira,en=0");
    }

    @Test
    void a_level_between_is_unknown_and_so_are_languages_nobody_has_written_down() {
        Persona artjom = speaker("artjom", "ru", Cefr.C2, "et", Cefr.A2);

        Answer answer = ask(new LanguageGaps(), Grouping.SERVICE)
                .answer(workspace(
                        catalogue(service("noustamine", "languages", list("et")), service("klubi"), service("kool")),
                        municipality(
                                "rakvere",
                                offer("noustamine", OfferState.OFFERED),
                                offer("klubi", OfferState.OFFERED),
                                offer("kool", OfferState.NOT_OFFERED)),
                        journeyIn("rakvere", "j", using("samm", "noustamine", "klubi", "kool")),
                        alone(artjom)));

        assertThat(rows(answer, Measure.VALUE, Measure.UNKNOWN, Measure.TOTAL))
                .containsExactly("klubi=0/1/1", "noustamine=0/1/1");
    }

    /** What the municipality's own offer says counts, not what the service says everywhere. */
    @Test
    void the_offer_knows_better_than_the_service() {
        Persona galina = speaker("galina", "ru", Cefr.C2, "et", Cefr.A1);

        Answer answer = ask(new LanguageGaps(), Grouping.MUNICIPALITY)
                .answer(workspace(
                        catalogue(service("noustamine", "languages", list("et"))),
                        municipality("rakvere", offer("noustamine", OfferState.OFFERED, "languages", list("et", "ru"))),
                        municipality("tartu", offer("noustamine", OfferState.OFFERED)),
                        journeyIn("rakvere", "j", step("noustamine")),
                        journeyIn("tartu", "k", step("noustamine")),
                        alone(galina)));

        assertThat(rows(answer, Measure.VALUE)).containsExactly("tartu=1", "rakvere=0");
    }

    /** Counting digital services would count the self-service although the counter gives the same. */
    @Test
    void a_counter_that_gives_the_same_at_the_same_step_closes_a_digital_gap() {
        ImmutableList<String> together = channelGaps(using("samm", "iseteenindus", "lett"));
        ImmutableList<String> apart = channelGaps(step("iseteenindus"), step("lett"));

        assertThat(together).containsExactly("iseteenindus=0", "lett=0");
        assertThat(apart).containsExactly("iseteenindus=1", "lett=0");
    }

    private static ImmutableList<String> channelGaps(Touchpoint... steps) {
        Answer answer = ask(new ChannelGaps(), Grouping.SERVICE)
                .answer(workspace(
                        catalogue(
                                service(
                                        "iseteenindus",
                                        "channels",
                                        list(Channel.SELF_SERVICE),
                                        "produces",
                                        list("kaart")),
                                service("lett", "channels", list(Channel.COUNTER), "produces", list("kaart"))),
                        municipality(
                                "rakvere",
                                offer("iseteenindus", OfferState.OFFERED),
                                offer("lett", OfferState.OFFERED)),
                        journeyIn("rakvere", "j", steps),
                        alone(persona("galina", "targetGroup", "uussisserandaja", "digitalSkill", DigitalSkill.LOW)),
                        alone(persona("arjun", "targetGroup", "uussisserandaja", "digitalSkill", DigitalSkill.HIGH))));
        return rows(answer, Measure.VALUE);
    }

    @Test
    void whose_skill_nobody_knows_is_unknown_and_who_copes_has_no_gap() {
        Document services = catalogue(service("iseteenindus", "channels", list(Channel.WEB)));

        Answer answer = ask(new ChannelGaps(), Grouping.PERSONA)
                .answer(workspace(
                        services,
                        municipality("rakvere", offer("iseteenindus", OfferState.OFFERED)),
                        journeyIn("rakvere", "j", step("iseteenindus")),
                        alone(persona("arjun", "targetGroup", "uussisserandaja", "digitalSkill", DigitalSkill.HIGH)),
                        alone(persona("keegi", "targetGroup", "uussisserandaja"))));

        assertThat(rows(answer, Measure.VALUE, Measure.UNKNOWN)).containsExactly("arjun=0/0", "keegi=0/1");
    }

    /** Comparing names would find the two clubs, which give different things, and one of which is only planned. */
    @Test
    void what_gives_the_same_overlaps_whatever_it_is_called() {
        Answer answer = ask(new Overlaps(), Grouping.OUTCOME)
                .answer(workspace(
                        catalogue(
                                service("kursus", "produces", list("tase")),
                                service("iseope", "produces", list("tase")),
                                service("kool", "produces", list("tase")),
                                service("klubi", "produces", list("sober")),
                                service("klubi-linnas", "produces", list("sober"))),
                        municipality(
                                "rakvere",
                                offer("kursus", OfferState.OFFERED),
                                offer("iseope", OfferState.PARTLY),
                                offer("kool", OfferState.NOT_OFFERED),
                                offer("klubi", OfferState.OFFERED),
                                offer("klubi-linnas", OfferState.PLANNED))));

        assertThat(rows(answer, Measure.VALUE)).containsExactly("tase=2");
    }

    private static Persona speaker(String id, String one, Cefr first, String other, Cefr second) {
        return persona(
                id,
                "targetGroup",
                "uussisserandaja",
                "languages",
                SortedMaps.immutable.with(one, first, other, second));
    }
}
