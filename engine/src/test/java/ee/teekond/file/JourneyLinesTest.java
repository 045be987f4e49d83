package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys one to a line: all of them, wherever pieces of the file begin, or none and the first thing that is wrong. */
class JourneyLinesTest {

    private static final String NEW = "\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve(Place.MANIFEST), "teekond: 1\n");
        Files.writeString(folder.resolve("known.json"), line("known", 0));
        file = folder.resolve("all.ndjson");
    }

    @Test
    void a_file_of_many_pieces_is_read_whole_and_each_line_once() throws Exception {
        // lines of every length up to some thousands, so that pieces begin everywhere in a line
        List<String> lines = IntStream.range(0, 2_500)
                .mapToObj(i -> line("teekond-" + i, i * 7 % 4_001))
                .toList();
        Files.writeString(file, String.join(NEW, lines));
        assertThat(Files.size(file)).isGreaterThan(4 << 20);
        AtomicLong progress = new AtomicLong();

        List<Document> read = read(progress);

        assertThat(read.stream().map(CanonicalText::jsonLine))
                .containsExactlyInAnyOrderElementsOf(
                        lines.stream().map(line -> line + NEW).toList());
        assertThat(progress).hasValue(Files.size(file));
    }

    @Test
    void a_line_longer_than_a_piece_is_one_line() throws Exception {
        String text = IntStream.range(0, 3)
                .mapToObj(i -> line("teekond-" + i, (2 << 20) + i))
                .collect(Collectors.joining(NEW));
        Files.writeString(file, text + NEW);

        assertThat(read(new AtomicLong()).stream().map(Document::id))
                .containsExactlyInAnyOrder("teekond-0", "teekond-1", "teekond-2");
    }

    @Test
    void blank_lines_say_nothing_and_neither_does_an_empty_file() throws Exception {
        Files.writeString(file, NEW + line("teekond-1", 1) + "\r\n \t\n" + NEW + line("teekond-2", 1) + NEW);
        assertThat(read(new AtomicLong())).hasSize(2);

        Files.writeString(file, "");
        assertThat(read(new AtomicLong())).isEmpty();
    }

    @Test
    void the_first_wrong_line_is_told_by_its_number() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 3_000; i++) {
            String line = line("teekond-" + i, 500);
            text.append(i % 1_000 == 500 ? line.replace("\"title\"", "\"titel\"") : line)
                    .append(NEW);
        }
        Files.writeString(file, text);

        ImmutableList<Finding> wrong = wrong();

        assertThat(wrong.getFirst().rule()).isEqualTo(Rule.FILE_UNKNOWN_FIELD);
        assertThat(wrong.getFirst().place()).isEqualTo(place(500, 26));
    }

    @Test
    void what_is_no_new_journey_of_a_municipality_is_refused() throws Exception {
        assertRefused(
                Rule.FILE_SYNTAX,
                2,
                line("teekond-1", 1) + NEW + line("teekond-2", 1).replace('}', ' '));
        assertRefused(
                Rule.ID_DUPLICATE, 3, line("a", 1) + NEW + line("b", 2) + NEW + line("a", 3) + NEW + line("a", 4));
        assertRefused(Rule.ID_DUPLICATE, 1, line("known", 1));
        assertRefused(Rule.FILE_MISSING_FIELD, 1, line("a", 1).replace(",\"municipality\":\"rakvere\"", ""));
        assertRefused(Rule.FILE_UNKNOWN_KIND, 2, NEW + "{\"municipality\":\"rakvere\",\"title\":{\"et\":\"Rakvere\"}}");
        assertRefused(Rule.FILE_SECOND_DOCUMENT, 1, line("a", 1) + line("b", 1));
        assertRefused(Rule.FILE_TOO_LARGE, 2, line("a", 1) + NEW + line("b", 9 << 20));
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_no_file_of_lines() {
        assertThatThrownBy(() -> read(new AtomicLong())).hasMessageContaining("place.missing");
        file = folder;
        assertThatThrownBy(() -> read(new AtomicLong())).hasMessageContaining("place.unreadable");
    }

    @Test
    void without_sample_data_invented_journeys_are_left_out() throws Exception {
        Files.writeString(file, line("a", 1) + NEW + line("b", 1).replace("\"status\"", "\"sample\":true,\"status\""));
        Queue<Document> read = new ConcurrentLinkedQueue<>();
        new JourneyLines(file, WorkspaceReader.read(Place.of(folder.toString()), false)).read(read::add, done -> {});

        assertThat(read).extracting(Document::id).containsExactly("a");
    }

    private void assertRefused(Rule rule, int line, String text) throws Exception {
        Files.writeString(file, text);
        Finding first = wrong().getFirst();

        assertThat(first.rule()).isEqualTo(rule);
        assertThat(first.place().map(SourcePlace::line)).contains(line);
    }

    private ImmutableList<Finding> wrong() {
        return catchThrowableOfType(LinesException.class, () -> read(new AtomicLong()))
                .findings();
    }

    private Optional<SourcePlace> place(int line, int column) {
        return Optional.of(new SourcePlace(file.toString(), line, column));
    }

    private List<Document> read(AtomicLong progress) throws PlaceException {
        Queue<Document> read = new ConcurrentLinkedQueue<>();
        LoadedWorkspace workspace = WorkspaceReader.read(Place.of(folder.toString()), true);
        new JourneyLines(file, workspace).read(read::add, done -> progress.accumulateAndGet(done, Math::max));
        return List.copyOf(read);
    }

    /** A journey with so many letters in its title. */
    private static String line(String id, int letters) {
        return "{\"journey\":\"" + id + "\",\"title\":{\"et\":\"Õ" + "a".repeat(letters)
                + "\"},\"targetGroup\":\"uussisserandaja\",\"municipality\":\"rakvere\",\"status\":\"piloting\"}";
    }
}
