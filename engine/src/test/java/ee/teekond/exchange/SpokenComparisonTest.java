package ee.teekond.exchange;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyOf;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.match.By;
import ee.teekond.compare.match.Match;
import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.OfferState;
import ee.teekond.model.Sample;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpokenComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Document SERVICES = catalogue(
            service("info", "title", text("Teave")),
            service("tolge", "title", text("Tõlge")),
            service("arst", "title", text("Perearst")),
            service("klubi", "title", text("Keeleklubi")));
    private static final Document REFERENCE = journeyOf(
            root("etalon@2"),
            "saabumine",
            step("info", "Otsib infot", "info"),
            step("noustaja", "Kohtub nõustajaga", "tolge"),
            step("arst", "Leiab arsti", "arst"),
            step("labimine", "Läbib kursuse"));

    @Test
    void figures_come_first_structure_and_offers_apart() {
        String said = say(
                Language.ET,
                journey(step("info", "Otsib infot", "info"), step("arst", "Leiab arsti", "arst")),
                municipality("rakvere", offer("info", OfferState.OFFERED)));

        assertThat(said).startsWith("""
                «rakvere-j» kõrvuti etaloniga «etalon@2», versioon 2. Seis 12. november 2025.

                Sammudest on siin olemas 2 (etalonis 4) ja teenustest 2 (etalonis 3). Rakvere pakub etaloni 3 teenusest 1, osaliselt 0 ja ei paku 0; teadmata on 2. Erinevusi on kaks: kaks on otsustamata.

                1. saabumine
                Olemas on kaks sammu; puudub kaks. Teenustest on olemas 2 (etalonis 3).
                – Samm «Kohtub nõustajaga» puudub siin; koos sammuga jääb ära teenus «Tõlge». Otsustamata.
                – Samm «Läbib kursuse» puudub siin. Otsustamata.
                """);
    }

    @Test
    void what_is_the_same_is_said_in_one_sentence() {
        String said = say(Language.ET, journey(REFERENCE.all(Touchpoint.KIND).toArray(new Touchpoint[0])));

        assertThat(said).contains("Erinevusi ei ole.").contains("Kõik neli sammu on olemas.");
        assertThat(said).doesNotContain("–");
    }

    @Test
    void an_adapted_step_says_what_differs_why_and_who_decided_when() {
        Document ours = noting(
                journeyOf(
                        root("rakvere-j", "municipality", "rakvere"),
                        "saabumine",
                        step("info", "Otsib infot", "info"),
                        element(
                                Touchpoint.KIND,
                                "noustaja",
                                "title",
                                text("Kohtub juhtumikorraldajaga"),
                                "services",
                                list("klubi"),
                                "channel",
                                Channel.PHONE),
                        step("arst", "Leiab arsti", "arst"),
                        step("labimine", "Läbib kursuse")),
                deviation("noustaja", DeviationKind.ADAPTED, "decided", LocalDate.of(2025, 9, 15)));

        assertThat(say(Language.ET, ours))
                .contains("Kõik neli sammu on olemas, neist üks kohandatud.")
                .contains("Erinevusi on üks: üks on otsustatud.")
                .contains("– Samm «Kohtub juhtumikorraldajaga» (etalonis «Kohtub nõustajaga») on kohandatud: lisatud on"
                        + " teenus «Keeleklubi»; puudub teenus «Tõlge»; kanal: telefon (etalonis märkimata)."
                        + " Põhjus: Linnas on nii. Otsus: rakvere, 15. september 2025.");
        assertThat(say(Language.EN, ours))
                .contains("All four steps are here, one of them adapted.")
                .contains("There is one difference: one is decided.")
                .contains("– Step «Kohtub juhtumikorraldajaga» («Kohtub nõustajaga» in the reference) is adapted: the"
                        + " service «Keeleklubi» is added; the service «Tõlge» is missing; channel: phone (not noted in"
                        + " the reference). Reason: Linnas on nii. Decided by rakvere on 15 September 2025.");
    }

    @Test
    void a_reason_without_a_day_is_no_decision_and_what_is_invented_says_so() {
        Document undated = noting(
                journey(step("info", "Otsib infot", "info"), step("arst", "Leiab arsti", "arst")),
                deviation("noustaja", DeviationKind.NOT_APPLICABLE));
        Document invented = noting(
                journey(step("info", "Otsib infot", "info"), step("arst", "Leiab arsti", "arst")),
                deviation(
                        "noustaja",
                        DeviationKind.NOT_APPLICABLE,
                        "decided",
                        DAY,
                        "sample",
                        Sample.of(list("decided"))));

        assertThat(say(Language.ET, undated))
                .contains("Peale selle on etalonis üks samm ja üks teenus, mis seda teekonda põhjendatult ei puuduta.")
                .contains("Erinevusi on kaks: üks on põhjendatud, aga otsuse päevata ja üks on otsustamata.")
                .contains("Olemas on kaks sammu; puudub üks; ei puuduta üks.")
                .contains("– Samm «Kohtub nõustajaga» seda teekonda ei puuduta. Põhjus: Linnas on nii. Otsuse päev"
                        + " märkimata.");
        assertThat(say(Language.ET, invented)).contains("Otsus: rakvere, 12. november 2025 *.");
    }

    @Test
    void what_has_only_moved_means_the_same_and_the_places_are_named() {
        Document ours = journey(
                step("info", "Otsib infot", "info"),
                step("arst", "Leiab arsti", "arst"),
                step("labimine", "Läbib kursuse"),
                step("noustaja", "Kohtub nõustajaga", "tolge"));

        assertThat(say(Language.ET, ours))
                .contains("Kõik neli sammu on olemas, neist üks teises kohas.")
                .contains("– Samm «Kohtub nõustajaga» on sisult sama, aga teises kohas: siin «Läbib kursuse» järel,"
                        + " etalonis «Otsib infot» järel.");
        assertThat(say(Language.EN, ours))
                .contains("– Step «Kohtub nõustajaga» means the same, but has moved: here after «Läbib kursuse», in the"
                        + " reference after «Otsib infot».");
    }

    @Test
    void a_service_used_at_another_step_is_told_at_both() {
        Document ours = journey(
                step("info", "Otsib infot", "info"),
                step("noustaja", "Kohtub nõustajaga"),
                step("arst", "Leiab arsti", "arst", "tolge"),
                step("labimine", "Läbib kursuse"));

        assertThat(say(Language.ET, ours))
                .contains("– Samm «Kohtub nõustajaga» on kohandatud: teenus «Tõlge» on siin sammul «Leiab arsti».")
                .contains("– Samm «Leiab arsti» on kohandatud: teenus «Tõlge» on etalonis sammul «Kohtub nõustajaga».");
    }

    @Test
    void beside_another_municipality_nothing_is_adapted_or_owed_a_decision() {
        Document tartu = journeyOf(
                root("tartu-j", "municipality", "tartu"),
                "saabumine",
                step("info", "Otsib infot", "info"),
                step("klubi", "Käib klubis", "klubi"));
        Document rakvere = journey(step("info", "Küsib infot", "info"), step("arst", "Leiab arsti", "arst"));

        String said = say(Language.ET, rakvere, tartu);

        assertThat(said)
                .contains("«rakvere-j» kõrvuti teekonnaga «tartu-j».")
                .contains("Olemas on üks samm, neist üks teistsugune; puudub üks; ainult siin on üks samm.")
                .contains("– Samm «Küsib infot» (teises teekonnas «Otsib infot») kannab siin teist nime.")
                .contains("– Samm «Leiab arsti» on ainult siin; sellel on teenus «Perearst».")
                .doesNotContain("tsus");
    }

    @Test
    void a_step_that_became_several_and_several_that_became_one_are_told_part_by_part() {
        Document ours = journey(
                step("info", "Otsib infot", "info"),
                element(Touchpoint.KIND, "kutse", "title", text("Saab kutse"), "origin", list("noustaja")),
                element(
                        Touchpoint.KIND,
                        "vestlus",
                        "title",
                        text("Vestleb"),
                        "origin",
                        list("noustaja"),
                        "services",
                        list("tolge")),
                element(
                        Touchpoint.KIND,
                        "paev",
                        "title",
                        text("Tervisepäev"),
                        "origin",
                        list("arst", "labimine"),
                        "services",
                        list("arst")));

        assertThat(say(Language.ET, ours))
                .contains("Kõik neli sammu on olemas")
                .contains(
                        "– Samm «Saab kutse» (etalonis «Kohtub nõustajaga») on siin üks mitmest, milleks etaloni samm on"
                                + " jagatud. Otsustamata.")
                .contains("– Samm «Vestleb» (etalonis «Kohtub nõustajaga») on siin üks mitmest")
                .contains("– Samm «Tervisepäev» (etalonis «Leiab arsti») on siin ühendatud teise sammuga.")
                .contains("– Samm «Tervisepäev» (etalonis «Läbib kursuse») on siin ühendatud teise sammuga.");
    }

    @Test
    void a_match_that_was_guessed_says_so_and_how_sure_it_is() {
        Document ours = journey(step("info", "Küsib infot", "info"));
        Workspace workspace = countryOf(ours, REFERENCE);
        Comparison certain = Comparison.of(workspace, ours, REFERENCE, DAY);
        Comparison guessed = new Comparison(
                certain.journey(),
                certain.with(),
                certain.asOf(),
                certain.coverage(),
                certain.stages(),
                certain.offered(),
                certain.differences().collect(SpokenComparisonTest::guessed),
                certain.sample());

        assertThat(new SpokenComparison(workspace, guessed, Language.ET).write(10_000))
                .contains("– Samm «Küsib infot» (etalonis «Otsib infot») kannab siin teist nime. Kokku viidud nime"
                        + " sarnasuse järgi, kindlus 83%. Otsustamata.");
        assertThat(new SpokenComparison(workspace, guessed, Language.EN).write(10_000))
                .contains("has another name here. Matched by a similar name, 83% sure. Not decided yet.");
    }

    private static Difference guessed(Difference certain) {
        return new Difference(
                certain.kind(),
                certain.moved(),
                certain.element(),
                certain.counterpart(),
                certain.type(),
                certain.touchpoint(),
                certain.stage(),
                certain.title(),
                certain.fields(),
                certain.match().map(match -> new Match(By.TITLE, 83)),
                certain.deviation(),
                certain.reason(),
                certain.sample());
    }

    @Test
    void lines_fit_the_terminal() {
        String said = new SpokenComparison(
                        countryOf(journey(step("info", "Otsib infot", "info")), REFERENCE),
                        Comparison.of(
                                countryOf(journey(step("info", "Otsib infot", "info")), REFERENCE),
                                journey(step("info", "Otsib infot", "info")),
                                REFERENCE,
                                DAY),
                        Language.EN)
                .write(40);

        assertThat(said.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    private static Journey root(String id, Object... fields) {
        Object[] all = new Object[fields.length + 2];
        all[0] = "targetGroup";
        all[1] = "uussisserandaja";
        System.arraycopy(fields, 0, all, 2, fields.length);
        return element(Journey.KIND, id, all);
    }

    private static Touchpoint step(String id, String title, String... services) {
        return element(Touchpoint.KIND, id, "title", text(title), "services", list(services));
    }

    private static Document journey(Touchpoint... steps) {
        return journeyOf(root("rakvere-j", "municipality", "rakvere"), "saabumine", steps);
    }

    private static Deviation deviation(String counterpart, DeviationKind kind, Object... fields) {
        Object[] all = new Object[fields.length + 6];
        all[0] = "counterpart";
        all[1] = counterpart;
        all[2] = "kind";
        all[3] = kind;
        all[4] = "reason";
        all[5] = text("Linnas on nii");
        System.arraycopy(fields, 0, all, 6, fields.length);
        return element(Deviation.KIND, "kuidas-" + counterpart, all);
    }

    private static Document noting(Document journey, Deviation... deviations) {
        Document.Builder noted = Document.of(journey.root());
        journey.inOrder()
                .reject(journey.root()::equals)
                .forEach(element -> noted.add(
                        journey.owners().get(element.id()).owner(),
                        journey.owners().get(element.id()).slot(),
                        element));
        for (Deviation deviation : deviations) {
            noted.add(journey.id(), "deviations", deviation);
        }
        return noted.build();
    }

    private static Workspace countryOf(Document... documents) {
        return workspace(documents).with(SERVICES, municipality("rakvere"), municipality("tartu"));
    }

    private static String say(Language language, Document journey) {
        return say(language, journey, REFERENCE);
    }

    private static String say(Language language, Document journey, Document other) {
        boolean isJourney = other.root() instanceof Journey;
        Document with = isJourney ? other : REFERENCE;
        Workspace workspace = countryOf(journey, with).with(other);
        return new SpokenComparison(workspace, Comparison.of(workspace, journey, with, DAY), language).write(10_000);
    }
}
