package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Cause;
import ee.teekond.walk.Step;
import ee.teekond.walk.StepState;
import ee.teekond.walk.Walk;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nine people walk their reference journey through three municipalities. Where their ways part, the reason was looked up by
 * hand in the offers and in the person, and stands here.
 */
class NinePeopleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final ImmutableList<String> MUNICIPALITIES = Lists.immutable.with("tartu", "saaremaa", "johvi");

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @ParameterizedTest
    @CsvSource({
        "oksana, uussisserandaja",
        "arjun, uussisserandaja",
        "samira, uussisserandaja",
        "galina, eri-keele-ja-kultuuritaustaga",
        "jelena, eri-keele-ja-kultuuritaustaga",
        "artjom, eri-keele-ja-kultuuritaustaga",
        "kadri, tagasipoorduja",
        "aino, tagasipoorduja",
        "roman, tagasipoorduja"
    })
    void nobody_has_the_same_way_in_three_municipalities(String persona, String journey) {
        assertThat(MUNICIPALITIES
                        .collect(municipality ->
                                walk(persona, municipality, journey).steps().collect(Step::state))
                        .distinct())
                .hasSize(3);
    }

    @ParameterizedTest(name = "{0} in {3}: {2} {4}, {5} {6} {7}")
    @CsvSource({
        // The price of childcare in Tartu may be too much; in Jõhvi the service has ended.
        "oksana, uussisserandaja, leiab-ajutise-hoiu, tartu, uncertain, partly, lastehoid, price",
        "oksana, uussisserandaja, leiab-ajutise-hoiu, saaremaa, reachable,,,",
        "oksana, uussisserandaja, leiab-ajutise-hoiu, johvi, blocked, offer, lastehoid, ended",
        // Tartu's help is given in Estonian and Russian, its group work is planned, the pilot has ended.
        "arjun, uussisserandaja, saab-vaimset-tuge, tartu, blocked, partly, vaimse-tervise-tugi, language",
        "arjun, uussisserandaja, saab-vaimset-tuge, saaremaa, uncertain, offer, psuhholoogiline-grupitoo, unknown",
        "arjun, uussisserandaja, saab-vaimset-tuge, johvi, uncertain, offer, iom-psuhhosotsiaalne-tugi, unknown",
        // She knows too little English for the programme given only in English.
        "samira, uussisserandaja, labib-kohanemisprogrammi, tartu, blocked, partly, kohanemisprogramm, language",
        "samira, uussisserandaja, opib-e-teenuseid, saaremaa, blocked, offer, digiope, ended",
        "samira, uussisserandaja, opib-e-teenuseid, johvi, reachable,,,",
        // No B1 course in Saaremaa, nobody knows in Tartu, a course in Jõhvi; Jõhvi's school teaches in a language she
        // lacks.
        "galina, eri-keele-ja-kultuuritaustaga, opib-keelt-edasi, tartu, uncertain, offer, keeleope-b1, unknown",
        "galina, eri-keele-ja-kultuuritaustaga, opib-keelt-edasi, saaremaa, blocked, offer, keeleope-b1, not-offered",
        "galina, eri-keele-ja-kultuuritaustaga, opib-keelt-edasi, johvi, reachable,,,",
        "galina, eri-keele-ja-kultuuritaustaga, opib-kutset, johvi, blocked, partly, kutseope, language",
        // Jõhvi's Sunday school teaches in Ukrainian, which she does not speak.
        "jelena, eri-keele-ja-kultuuritaustaga, viib-lapse-puhapaevakooli, tartu, uncertain, offer, emakeeleope, unknown",
        "jelena, eri-keele-ja-kultuuritaustaga, viib-lapse-puhapaevakooli, johvi, blocked, partly, emakeeleope, language",
        // Saaremaa's pages in other languages are planned.
        "artjom, eri-keele-ja-kultuuritaustaga, loeb-veebi-oma-keeles, tartu, reachable,,,",
        "artjom, eri-keele-ja-kultuuritaustaga, loeb-veebi-oma-keeles, saaremaa, blocked, offer, kov-teave, planned",
        // Without a home no residence; whether a home can be rented is known of Tartu only.
        "kadri, tagasipoorduja, registreerib-elukoha, tartu, reachable,,,",
        "kadri, tagasipoorduja, registreerib-elukoha, saaremaa, uncertain, waits, elukoha-registreerimine, eluruum",
        "kadri, tagasipoorduja, laps-saab-keeletuge, johvi, uncertain, waits, lapse-keeletugi, lasteaiakoht",
        "roman, tagasipoorduja, leiab-kodu, tartu, reachable,,,",
        "roman, tagasipoorduja, leiab-kodu, johvi, uncertain, offer, eluruumi-uurimine, unknown",
        // The bank in Tartu asks who is eligible.
        "aino, tagasipoorduja, avab-pangakonto, tartu, uncertain, partly, pangakonto-avamine, eligibility",
        "aino, tagasipoorduja, avab-pangakonto, saaremaa, reachable,,,",
        "aino, tagasipoorduja, osaleb-osaluskogus, saaremaa, uncertain, offer, osaluskogu, unknown",
        "aino, tagasipoorduja, osaleb-osaluskogus, johvi, blocked, offer, osaluskogu, not-offered",
    })
    void ways_part_for_these_reasons(
            String persona,
            String journey,
            String touchpoint,
            String municipality,
            String state,
            String ground,
            String service,
            String detail) {
        Step step = walk(persona, municipality, journey)
                .steps()
                .detectOptional(found -> found.touchpoint().equals(touchpoint))
                .orElseThrow();

        assertThat(step.state().code()).isEqualTo(state);
        if (step.state() == StepState.REACHABLE) {
            assertThat(step.because()).isEmpty();
        } else {
            assertThat(step.because().collect(NinePeopleTest::words))
                    .anySatisfy(words -> assertThat(words).contains(ground, service, detail));
        }
    }

    private static ImmutableList<String> words(Cause cause) {
        return Lists.immutable
                .with(cause.ground().code())
                .newWithAll(cause.service().stream().toList())
                .newWithAll(cause.offer().map(state -> state.code()).stream().toList())
                .newWithAll(cause.details());
    }

    private static Walk walk(String persona, String municipality, String journey) {
        Document walker = country.document(Persona.KIND, persona).orElseThrow();
        return Walk.of(
                country,
                (Persona) walker.root(),
                municipality,
                country.document(Journey.KIND, journey).orElseThrow(),
                TODAY,
                Assumptions.NONE);
    }
}
