package ee.teekond.exchange;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyOf;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.Matrix;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixReportTest {

    private static final Document REFERENCE = journeyOf(
            element(Journey.KIND, "etalon", "targetGroup", "uussisserandaja"), "saabumine", step("info"), step("arst"));

    @Test
    void a_small_matrix_reads_like_this() {
        Workspace workspace = workspace(
                REFERENCE,
                based("tartu", step("info"), step("arst")),
                based("rakvere", step("arst"), step("saun")),
                municipality("tartu"),
                municipality("rakvere"));

        assertThat(report(workspace).text(60).replace('\u00A0', ' ')).isEqualTo("""
                Kaks teekonda kõrvuti etaloniga «etalon», tööversioon. Seis
                12. november 2025.

                Nr  Omavalitsus     Sammud  Teenused  Pakub
                ──  ───────────  ─────────  ────────  ─────
                 1  tartu        2/2  100%         –      –
                 2  rakvere       1/2  50%         –      –

                                                                  1 2 olemas

                1. saabumine                                      = =    2/2
                   info                                           = ×    1/2
                   arst                                           = =    2/2

                Etalonist väljas: mida omavalitsused on lisanud
                   samm saun                                      · +    1/2

                = sama   → teises kohas   ~ kohandatud   < jagatud
                > ühendatud   × puudub   + lisatud   – ei puuduta
                · ei ole lisatud
                """);
    }

    @Test
    void more_journeys_than_fit_beside_the_names_go_below() {
        Document[] documents = IntStream.range(0, 40)
                .mapToObj(number -> based("kov-" + number, step("info")))
                .toArray(Document[]::new);
        Workspace workspace = workspace(documents).with(REFERENCE);

        String written = report(workspace).text(80);

        assertThat(written.lines())
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(80));
        assertThat(written.lines().filter(line -> line.contains("   info"))).hasSizeGreaterThan(1);
        assertThat(written).contains(" 40");
    }

    private static Touchpoint step(String id) {
        return element(Touchpoint.KIND, id, "title", text(id));
    }

    private static Document based(String municipality, Touchpoint... steps) {
        return journeyOf(
                element(
                        Journey.KIND,
                        municipality + "-j",
                        "targetGroup",
                        "uussisserandaja",
                        "municipality",
                        municipality,
                        "basedOn",
                        "etalon@1"),
                "saabumine",
                steps);
    }

    private static MatrixReport report(Workspace workspace) {
        return new MatrixReport(
                workspace,
                Matrix.of(workspace, REFERENCE, Matrix.journeysOf(workspace, REFERENCE), LocalDate.of(2025, 11, 12)),
                Language.ET);
    }
}
