package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reference is published and its versions are told apart, as a publisher does it. */
class VersionsTest {

    private static final String JOURNEY = """
            journey: etalon
            title: {et: Etalon, en: Reference}
            targetGroup: uussisserandaja
            stages:
              - id: etapp
                title: {et: Etapp, en: Stage}
                touchpoints:
                  - id: info
                    title: {et: Otsib infot, en: Looks for information}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("teekond.yaml"), "teekond: 1\nrequiredLanguages: [et]\n");
        Files.writeString(folder.resolve("ruhmad.yaml"), """
                targetGroups: ruhmad
                title: {et: Sihtrühmad}
                list:
                  - {id: uussisserandaja, title: {et: Uussisserändaja}}
                """);
        Files.writeString(folder.resolve("teenused.yaml"), "catalogue: teenused\ntitle: {et: Teenused}\n");
        Files.writeString(folder.resolve("etalon.yaml"), JOURNEY);
    }

    @Test
    void a_slip_of_spelling_is_told_as_such() throws IOException {
        say("publish", "etalon", "--as-of", "2026-03-01");
        Files.writeString(folder.resolve("etalon.yaml"), JOURNEY.replace("Otsib infot", "Otsib teavet"));

        say("publish", "etalon", "--as-of", "2026-04-01");

        assertThat(say("versions", "etalon@2").out()).contains("(spelling only)");
        assertThat(say("versions", "etalon@2", "--format", "json").out()).contains("\"minor\" : true");
    }

    @Test
    void a_reason_is_kept_with_what_differs_and_refused_where_nothing_does() throws IOException {
        say("publish", "etalon", "--as-of", "2026-03-01");
        Files.writeString(folder.resolve("etalon.yaml"), JOURNEY.replace("Looks for information", "Asks around"));
        say("publish", "etalon", "--as-of", "2026-04-01");
        Path own = folder.resolve("kov.yaml");
        String before = JOURNEY.replace("journey: etalon", "journey: kov\nbasedOn: etalon@1")
                .replace("Looks for information", "Reads the web");
        Files.writeString(own, before);

        Spoken refused = say("update", "kov", "--to", "etalon@2", "--resolve", "info.title=theirs:Better");

        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("--resolve info.title=theirs");
        assertThat(Files.readString(own)).isEqualTo(before);

        say("update", "kov", "--to", "etalon@2", "--resolve", "info.title=ours:Ours is known");

        assertThat(Files.readString(own)).contains("reason: {en: Ours is known}");
    }

    @Test
    void publishing_writes_a_version_that_reads_back() throws IOException {
        Spoken published = say("publish", "etalon", "--as-of", "2026-03-01");

        assertThat(published.exit()).isEqualTo(ExitCode.OK);
        assertThat(published.out()).contains("«Reference», version 1, published 2026-03-01. The first version");
        assertThat(published.err()).contains("references/etalon@1.yaml: written", "Published: etalon@1.");
        assertThat(Files.readString(folder.resolve("references/etalon@1.yaml")))
                .startsWith("journey: etalon@1\n")
                .contains("published: 2026-03-01\n")
                .containsPattern("catalogue: [0-9a-f]{64}\n");
        assertThat(say("check").exit()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("etalon.yaml"))).isEqualTo(JOURNEY);
    }

    @Test
    void a_second_version_tells_what_it_changes_and_the_publishers_remark() throws IOException {
        say("publish", "etalon");
        Files.writeString(folder.resolve("etalon.yaml"), JOURNEY.replace("Looks for", "Searches"));
        Files.writeString(folder.resolve("markus.txt"), "Parem sõna.\r\n\r\nAitäh Tartule!\n");

        Spoken published =
                say("publish", "etalon", "--notes", folder.resolve("markus.txt").toString());

        assertThat(published.out())
                .contains(
                        "Changes since version 1: 1.",
                        "Parem sõna.\n\nAitäh Tartule!\n",
                        "Stage\n– step «Looks for information»: title «Looks for information» → «Searches information»\n");
        assertThat(say("versions", "etalon@2").out()).isEqualTo(published.out());
        assertThat(say("versions", "etalon").out())
                .contains("etalon@1", "etalon@2", "2026-01-31", "the same as the newest");
        JsonNode list = json("versions", "etalon");
        assertThat(list.at("/versions/1/changes").asInt()).isEqualTo(1);
        assertThat(list.at("/unpublished").asInt()).isZero();
        assertThat(json("versions", "etalon@2").at("/changes/0/stage").asString())
                .isEqualTo("etapp");
    }

    @Test
    void what_has_not_changed_is_not_published_again() {
        say("publish", "etalon");

        Spoken again = say("publish", "etalon");

        assertThat(again.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("«etalon» is the same as «etalon@1»");
    }

    @Test
    void a_version_is_not_earlier_than_the_one_before() throws IOException {
        say("publish", "etalon");
        Files.writeString(folder.resolve("etalon.yaml"), JOURNEY.replace("Looks for", "Searches"));

        assertThat(say("publish", "etalon", "--as-of", "2025-01-01").err()).contains("2025-01-01", "2026-01-31");
    }

    @Test
    void only_the_working_copy_of_a_reference_can_be_published() throws IOException {
        Files.writeString(folder.resolve("vald.yaml"), "municipality: vald\ntitle: {et: Vald}\n");
        Files.writeString(
                folder.resolve("vald-teekond.yaml"),
                JOURNEY.replace("etalon", "vald-teekond").replace("stages:", "municipality: vald\nstages:"));
        say("publish", "etalon");

        assertThat(say("publish", "vald-teekond").err()).contains("the journey of a municipality");
        assertThat(say("publish", "etalon@1").err()).contains("a published version already");
        assertThat(say("versions", "vald-teekond").err()).contains("Only a reference has versions");
        assertThat(say("versions", "etalon@9").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_workspace_with_errors_publishes_nothing() throws IOException {
        Files.writeString(folder.resolve("etalon.yaml"), JOURNEY + "        next: [eimiski]\n");

        assertThat(say("publish", "etalon").exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(folder.resolve("references")).doesNotExist();
    }

    @Test
    void what_comes_with_the_program_is_not_changed() {
        Spoken refused = Spoken.when("publish", "tagasipoorduja", "-w", "reference", "--lang", "en");

        assertThat(refused.err()).contains("is the same as");
        assertThat(Spoken.when("versions", "uussisserandaja", "--lang", "et").out())
                .contains("uussisserandaja@1  2026-11-25");
    }

    private Spoken say(String... line) {
        String[] all = new String[line.length + 4];
        System.arraycopy(line, 0, all, 0, line.length);
        all[line.length] = "-w";
        all[line.length + 1] = folder.toString();
        all[line.length + 2] = "--lang";
        all[line.length + 3] = "en";
        return Spoken.when(all);
    }

    private JsonNode json(String command, String journey) {
        return JsonMapper.shared()
                .readTree(say(command, journey, "--format", "json").out());
    }
}
