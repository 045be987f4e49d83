package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gap that was looked into stays settled until what it rests on changes. */
class GapsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write_a_municipality() throws IOException {
        write("teekond.yaml", "teekond: 1\nname: {et: Meie}\nrequiredLanguages: [et]\n");
        write("teenused.yaml", """
                catalogue: teenused
                title: {et: Teenused}
                services:
                  - {id: kursus, title: {et: Keelekursus}, level: municipality}
                """);
        write(
                "sihtruhmad.yaml",
                "targetGroups: sihtruhmad\ntitle: {et: Rühmad}\nlist:\n  - {id: saabuja, title: {et: Saabuja}}\n");
        write("vald.yaml", municipality("not-offered"));
        write("teekond-vallas.yaml", """
                journey: vald-saabuja
                title: {et: Saabuja vallas}
                targetGroup: saabuja
                municipality: vald
                stages:
                  - id: keel
                    title: {et: Keel}
                    touchpoints:
                      - {id: opib, title: {et: Õpib keelt}, services: [kursus]}
                """);
        write("otsused.yaml", "decisions: otsused\ntitle: {et: Otsused}\n");
    }

    @Test
    void a_settled_gap_stays_settled_and_is_open_again_when_its_inputs_change() throws IOException {
        JsonNode gap = gap("gap.missing-service");
        assertThat(gap.at("/open").asBoolean()).isTrue();

        Spoken settled = gaps("--settle", gap.at("/fingerprint").asString() + "=Naabervallas on kursus");
        assertThat(settled.exit()).as(settled.err()).isZero();
        assertThat(gap("gap.missing-service").at("/dismissed").asString()).isEqualTo("Naabervallas on kursus");

        write("vald.yaml", municipality("ended"));
        JsonNode again = gap("gap.missing-service");
        assertThat(again.at("/open").asBoolean()).isTrue();
        assertThat(again.at("/before").asString()).isEqualTo("Naabervallas on kursus");
        assertThat(again.at("/fingerprint").asString())
                .isNotEqualTo(gap.at("/fingerprint").asString());
    }

    @Test
    void wording_alone_opens_nothing_again() throws IOException {
        gaps("--settle", gap("gap.missing-service").at("/fingerprint").asString() + "=Teada");
        Path journey = folder.resolve("teekond-vallas.yaml");
        Files.writeString(journey, Files.readString(journey).replace("Õpib keelt", "Õpib eesti keelt"));

        assertThat(gap("gap.missing-service").at("/open").asBoolean()).isFalse();
    }

    @Test
    void a_new_reason_takes_the_place_of_the_old_one_and_the_check_finds_nothing_wrong() throws IOException {
        String id = gap("gap.missing-service").at("/fingerprint").asString();
        gaps("--settle", id + "=Üks");
        gaps("--settle", id + "=Teine");

        assertThat(Files.readString(folder.resolve("otsused.yaml")))
                .contains("Teine")
                .doesNotContain("Üks");
        assertThat(Spoken.when("check", "-w", folder.toString()).out()).doesNotContain("dismissal.without-finding");
    }

    @Test
    void it_can_be_taken_back() throws IOException {
        String before = Files.readString(folder.resolve("otsused.yaml"));
        gaps("--settle", gap("gap.missing-service").at("/fingerprint").asString() + "=Teada");

        Spoken undone =
                Spoken.when("edit", folder.resolve(".teekond/undo-1.json").toString(), "-w", folder.toString());

        assertThat(undone.exit()).as(undone.err()).isZero();
        assertThat(Files.readString(folder.resolve("otsused.yaml"))).isEqualTo(before);
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_written() throws IOException {
        String before = Files.readString(folder.resolve("otsused.yaml"));

        assertThat(gaps("--settle", "0123456789ab=Teada").err()).contains("There is no gap «0123456789ab»");
        assertThat(gaps("--settle", "0123456789ab").err()).contains("ID=REASON");
        assertThat(Files.readString(folder.resolve("otsused.yaml"))).isEqualTo(before);
    }

    private JsonNode gap(String rule) {
        JsonNode all = JsonMapper.shared().readTree(gaps("--format", "json").out());
        return all.valueStream()
                .filter(gap -> gap.at("/rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Spoken gaps(String... words) {
        return Spoken.when(Stream.concat(Stream.of("gaps", "-w", folder.toString(), "--lang", "en"), Stream.of(words))
                .toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String municipality(String state) {
        return """
                municipality: vald
                title: {et: Vald}
                offers:
                  - {service: kursus, state: %s}
                """.formatted(state);
    }
}
