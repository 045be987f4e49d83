package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Reads municipalities' journeys that stand one to a line, as JSON, in a file of any length: on all cores, and never more
 * than a few of them at a time. Blank lines are passed over. Whether the services and places they name exist is not looked
 * at. For one thread; once.
 */
public final class JourneyLines {

    /** So much of the file is one piece of work. */
    private static final long PIECE = 1 << 20;

    private final Path file;
    private final LoadedWorkspace workspace;
    private final LineFaults faults = new LineFaults();

    /**
     * A file to be read.
     *
     * @param workspace what the journeys belong to; none of them may be in it already. Without its sample data, theirs is
     *     left out as well.
     */
    public JourneyLines(Path file, LoadedWorkspace workspace) {
        this.file = file;
        this.workspace = workspace;
    }

    /**
     * One line by itself, for those who split a file in their own way.
     *
     * @param shown how messages call the file
     * @param sample whether sample data is read
     * @return empty if the line is blank, or nothing but sample data that is not read
     * @throws LinesException if it is wrong; its findings place it in a file of one line
     */
    public static Optional<Document> line(String line, String shown, boolean sample) throws LinesException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (isBlank(bytes)) {
            return Optional.empty();
        }
        LineReading reading = LineReading.of(bytes, shown, sample);
        if (reading.findings().notEmpty()) {
            throw new LinesException(shown, reading.findings());
        }
        return reading.document();
    }

    /** Bytes of the file. */
    public long length() throws PlaceException {
        if (!Files.exists(file)) {
            throw PlaceException.missing(file.toString());
        }
        try {
            if (Files.isRegularFile(file)) {
                return Files.size(file);
            }
        } catch (IOException gone) {
            throw PlaceException.unreadable(file.toString());
        }
        throw PlaceException.unreadable(file.toString());
    }

    /**
     * Reads every line.
     *
     * @param each is given the journeys in any order, from several threads; what it has been given counts for nothing if
     *     this method throws
     * @param progress is told from several threads how many bytes have been read so far
     * @throws LinesException if a line is wrong; of several it tells the first
     * @throws PlaceException if the file cannot be read
     */
    public void read(Consumer<Document> each, LongConsumer progress) throws PlaceException {
        long length = length();
        AtomicLong done = new AtomicLong();
        AtomicBoolean broken = new AtomicBoolean();
        try (FileChannel channel = FileChannel.open(file)) {
            LongStream.range(0, (length + PIECE - 1) / PIECE).parallel().forEach(piece -> {
                long from = piece * PIECE;
                long to = Math.min(from + PIECE, length);
                try {
                    piece(new LineCursor(channel, from), to, each);
                } catch (IOException unreadable) {
                    broken.set(true);
                }
                progress.accept(done.addAndGet(to - from));
            });
            if (broken.get()) {
                throw PlaceException.unreadable(file.toString());
            }
            if (!faults.isEmpty()) {
                throw new LinesException(file.toString(), faults.first(channel, file.toString()));
            }
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(file.toString());
        }
    }

    /** The lines that begin before {@code to}. */
    private void piece(LineCursor lines, long to, Consumer<Document> each) throws IOException {
        while (lines.next() && lines.start() < to && !faults.isSettled(lines.start())) {
            byte[] line = lines.bytes();
            if (!isBlank(line)) {
                LineReading reading = LineReading.of(line, file.toString(), workspace.sample());
                if (reading.findings().notEmpty()) {
                    faults.add(lines.start(), reading.findings());
                }
                reading.document()
                        .filter(document -> fits(document, lines.start()))
                        .ifPresent(each);
            }
        }
    }

    private boolean fits(Document document, long start) {
        Optional<Finding> unfit = unfit(document);
        unfit.ifPresent(finding -> faults.add(start, Lists.immutable.with(finding)));
        faults.holds(start, document.key());
        return unfit.isEmpty();
    }

    private Optional<Finding> unfit(Document document) {
        String name = document.key().toString();
        Optional<Journey> journey = Journey.KIND.cast(document.root());
        if (journey.isEmpty()) {
            return Optional.of(Finding.of(
                    Rule.FILE_UNKNOWN_KIND, name, document.root().descriptor().name(), Journey.KIND.name()));
        }
        if (journey.flatMap(Journey::municipality).isEmpty()) {
            return Optional.of(Finding.of(Rule.FILE_MISSING_FIELD, name, "municipality"));
        }
        return workspace.workspace().documents().containsKey(document.key())
                ? Optional.of(Finding.of(Rule.ID_DUPLICATE, name, document.id(), known(document)))
                : Optional.empty();
    }

    private String known(Document document) {
        return workspace
                .sources()
                .element(document.key(), document.id())
                .map(SourcePlace::toString)
                .orElse("");
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
