package ee.teekond.benchmark;

import ee.teekond.check.Checks;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reading and checking the example country, against the floor of only parsing the same bytes as YAML. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class LoadAndCheck {

    private Place place = Place.bundled("eesti").orElseThrow();
    private List<Path> files = List.of();

    /** Finds the files of the example country and of the reference beneath it. */
    @Setup
    public void findFiles() throws IOException {
        try (Stream<Path> here = Files.walk(place.root());
                Stream<Path> beneath =
                        Files.walk(Place.bundled("reference").orElseThrow().root())) {
            files = Stream.concat(here, beneath)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
        }
    }

    /** What the user waits for in a warm process. */
    @Benchmark
    public int loadAndCheck() throws PlaceException {
        LoadedWorkspace loaded = WorkspaceReader.read(place, true);
        return loaded.findings().size()
                + Checks.check(loaded.workspace(), loaded.sources()).size();
    }

    /** Reading without checking. */
    @Benchmark
    public int load() throws PlaceException {
        return WorkspaceReader.read(place, true).workspace().documents().size();
    }

    /** The floor: the same files parsed into maps and lists, with nothing made of them. */
    @Benchmark
    public int parseOnly() {
        LoadSettings settings = LoadSettings.builder().build();
        return files.stream().mapToInt(file -> parse(settings, file)).sum();
    }

    private static int parse(LoadSettings settings, Path file) {
        try {
            return new Load(settings).loadFromString(Files.readString(file)).hashCode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
