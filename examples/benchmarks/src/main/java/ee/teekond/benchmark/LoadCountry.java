package ee.teekond.benchmark;

import ee.teekond.file.JourneyLines;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.question.index.WorkspaceIndex;
import ee.teekond.synthetic.CountryFiles;
import ee.teekond.synthetic.SyntheticCountry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.factory.Lists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading journeys that stand one to a line, on all cores. The floor is Jackson going over the tokens of the same bytes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class LoadCountry {

    private static final JsonFactory JSON = new JsonFactory();

    /** Fifteen kilobytes each. */
    @Param("10000")
    public int journeys;

    private Path lines = Path.of("");
    private byte[] bytes = new byte[0];
    private Optional<LoadedWorkspace> frame = Optional.empty();

    /** Writes the country and reads it without its journeys. */
    @Setup
    public void write() throws IOException, PlaceException {
        Path folder = Files.createTempDirectory("teekond-benchmark");
        CountryFiles.write(SyntheticCountry.of(1, journeys), folder);
        lines = folder.resolve(CountryFiles.JOURNEYS);
        bytes = Files.readAllBytes(lines);
        frame = Optional.of(WorkspaceReader.read(Place.of(folder.toString()), true));
    }

    /** From bytes to documents. */
    @Benchmark
    public long documents() throws PlaceException {
        LongAdder elements = new LongAdder();
        new JourneyLines(lines, frame.orElseThrow())
                .read(document -> elements.add(document.elements().size()), done -> {});
        return elements.sum();
    }

    /** From bytes to an index of one question. */
    @Benchmark
    public WorkspaceIndex index() throws PlaceException {
        WorkspaceIndex index = WorkspaceIndex.ofTallies(
                frame.orElseThrow().workspace(), Lists.immutable.with(MeasuredCountry.MISSING), MeasuredCountry.DAY);
        JourneyLines all = new JourneyLines(lines, frame.orElseThrow());
        index.addAll((WorkspaceIndex.Telling<PlaceException>) each -> all.read(each, done -> {}));
        return index;
    }

    /** Every token and nothing made of it. */
    @Benchmark
    public long tokens() {
        int threads = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, threads)
                .parallel()
                .mapToLong(i -> tokens(lineAt(i, threads), lineAt(i + 1, threads)))
                .sum();
    }

    /** Where the first line begins in a part. */
    private int lineAt(int part, int parts) {
        int at = (int) ((long) bytes.length * part / parts);
        while (at > 0 && at < bytes.length && bytes[at - 1] != '\n') {
            at++;
        }
        return at;
    }

    private long tokens(int from, int to) {
        long tokens = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
