package ee.teekond.benchmark;

import ee.teekond.file.JourneyLines;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Document;
import ee.teekond.question.Question;
import ee.teekond.question.index.WorkspaceIndex;
import ee.teekond.synthetic.CountryFiles;
import ee.teekond.synthetic.SyntheticCountry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Prints how many bytes a journey takes: as read from a line, and in the index of a question. The heap is looked at before
 * and after, garbage collected both times. {@code MemoryOfJourneys [JOURNEYS]}
 */
public final class MemoryOfJourneys {

    private static final int JOURNEYS = 10_000;

    private MemoryOfJourneys() {}

    /**
     * Prints the figures.
     *
     * @param arguments how many journeys there are
     */
    public static void main(String[] arguments) throws IOException, PlaceException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : JOURNEYS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SyntheticCountry country = SyntheticCountry.of(1, size);
        for (Question question : List.of(MeasuredCountry.MISSING, MeasuredCountry.CONFUSING)) {
            WorkspaceIndex index =
                    WorkspaceIndex.ofTallies(country.frame(), Lists.immutable.with(question), MeasuredCountry.DAY);
            long before = used();
            index.addAll(country.journeys());
            long each = (used() - before) / size;
            out.println(question.name() + ": " + each + " bytes, "
                    + index.answer(MeasuredCountry.inquiry(question), 1).rows().size() + " row");
        }
        Path folder = Files.createTempDirectory("teekond-memory");
        CountryFiles.write(country, folder);
        LoadedWorkspace frame = WorkspaceReader.read(Place.of(folder.toString()), true);
        Queue<Document> read = new ConcurrentLinkedQueue<>();
        long before = used();
        new JourneyLines(folder.resolve(CountryFiles.JOURNEYS), frame).read(read::add, done -> {});
        out.println("documents: " + (used() - before) / size + " bytes, " + read.size() + " read");
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
