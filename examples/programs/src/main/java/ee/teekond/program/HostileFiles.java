package ee.teekond.program;

import ee.teekond.check.Checks;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.finding.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Measures what hostile files of one MiB cost: the time until all is read and checked, and the memory that is still in use
 * then. Goals: at most 100 ms where a file is refused at once, at most 1 s and 64 MiB for any. Run it with the name of an
 * input, or a part of it, to measure only those.
 */
public final class HostileFiles {

    private static final int WARM_UP = 2;
    private static final double MIB = 1 << 20;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private HostileFiles() {}

    /** What one input cost. */
    private record Cost(double milliseconds, double mebibytes, ImmutableList<Finding> findings) {}

    public static void main(String[] args) throws IOException, PlaceException {
        Map<String, String> inputs = HostileInputs.byName();
        inputs.keySet().removeIf(name -> args.length > 0 && !name.contains(args[0]));
        for (int i = 0; i < WARM_UP; i++) {
            for (Map.Entry<String, String> input : inputs.entrySet()) {
                measure(input.getKey(), input.getValue());
            }
        }
        OUT.printf(Locale.ROOT, "%-34s %8s %8s  %s%n", "input", "ms", "MiB", "findings");
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            print(input.getKey(), measure(input.getKey(), input.getValue()));
        }
        print("10 000 documents", manyDocuments());
    }

    private static void print(String name, Cost cost) {
        String first = cost.findings().isEmpty()
                ? "none"
                : cost.findings().size() + ", first "
                        + cost.findings().get(0).rule().code();
        OUT.printf(Locale.ROOT, "%-34s %8.0f %8.1f  %s%n", name, cost.milliseconds(), cost.mebibytes(), first);
    }

    private static Cost measure(String name, String text) throws IOException, PlaceException {
        Path folder = Files.createTempDirectory("hostile");
        Path file = folder.resolve(name);
        Path manifest = Files.writeString(folder.resolve(Place.MANIFEST), "teekond: 1\n");
        try {
            Files.writeString(file, text);
            return read(folder);
        } finally {
            for (Path made : List.of(file, manifest, folder)) {
                Files.deleteIfExists(made);
            }
        }
    }

    private static Cost manyDocuments() throws IOException, PlaceException {
        Path folder = Files.createTempDirectory("hostile");
        Files.writeString(folder.resolve(Place.MANIFEST), "teekond: 1\n");
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), "source: s" + i + "\ntitle: {et: X}\nmethod: survey\n");
        }
        Cost cost = read(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return cost;
    }

    private static Cost read(Path folder) throws PlaceException {
        long before = used();
        long start = System.nanoTime();
        LoadedWorkspace loaded = WorkspaceReader.read(Place.of(folder.toString()), true);
        ImmutableList<Finding> findings =
                loaded.findings().newWithAll(Checks.check(loaded.workspace(), loaded.sources()));
        double milliseconds = (System.nanoTime() - start) / 1e6;
        double mebibytes = (used() - before) / MIB;
        int documents = loaded.workspace().documents().size();
        return new Cost(milliseconds, documents < 0 ? 0 : mebibytes, findings);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
