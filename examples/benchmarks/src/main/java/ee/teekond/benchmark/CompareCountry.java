package ee.teekond.benchmark;

import ee.teekond.compare.Comparison;
import ee.teekond.file.PlaceException;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.factory.Lists;
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

/** A hundred thousand journeys of forty touchpoints against the reference, on all cores: every municipality of Europe. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class CompareCountry {

    private static final int JOURNEYS = 100_000;

    /** So many are held; more would measure the memory of the machine. */
    private static final int HELD = 500;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final TwoJourneys edited = TwoJourneys.of(TwoJourneys.BLOCK);
    private final Workspace workspace = Workspace.of(
            Manifest.PLAIN, Lists.immutable.with(edited.theirs(), edited.catalogue(), edited.municipality()));
    private final List<TwoJourneys> read = new ArrayList<>();

    /** Reads them, each with objects of its own. */
    @Setup
    public void read() throws IOException, PlaceException {
        TwoJourneys first = edited.readFromFiles();
        for (int i = 0; i < HELD; i++) {
            read.add(new TwoJourneys(edited.readFromFiles().ours(), first.theirs()));
        }
    }

    /** Copies edited in memory; the answer is how many touchpoints are covered. */
    @Benchmark
    public long editedCopies() {
        return IntStream.range(0, JOURNEYS)
                .parallel()
                .mapToLong(i -> covered(edited))
                .sum();
    }

    /** Journeys read from files. */
    @Benchmark
    public long readFromFiles() {
        return IntStream.range(0, JOURNEYS)
                .parallel()
                .mapToLong(i -> covered(read.get(i % HELD)))
                .sum();
    }

    private long covered(TwoJourneys journeys) {
        return Comparison.of(workspace, journeys.oursAnew(), journeys.theirs(), DAY)
                .coverage()
                .touchpoints()
                .covered();
    }
}
