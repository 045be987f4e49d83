package ee.teekond.synthetic;

import ee.teekond.file.CanonicalText;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.file.WorkspaceWriter;
import ee.teekond.file.Written;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a made-up country: a folder that is a workspace, and its journeys one to a line. */
public final class CountryFiles {

    /** The file of journeys, inside the folder. Workspaces do not read it as a document. */
    public static final String JOURNEYS = "journeys.ndjson";

    private static final String MANIFEST = """
            teekond: 1
            name: {et: Väljamõeldud riik, en: A made-up country}
            requiredLanguages: [et, en]
            """;

    /** So many journeys are in memory at a time. */
    private static final int BATCH = 1_000;

    private CountryFiles() {}

    /**
     * Writes everything.
     *
     * @param folder a folder that is empty or not there yet
     * @throws PlaceException when documents cannot be written there
     */
    public static void write(SyntheticCountry country, Path folder) throws IOException, PlaceException {
        writeFrame(country, folder);
        writeJourneys(country, folder.resolve(JOURNEYS));
    }

    /** Writes the workspace without the journeys of municipalities. */
    public static void writeFrame(SyntheticCountry country, Path folder) throws IOException, PlaceException {
        Files.createDirectories(folder);
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        Files.writeString(folder.resolve(Place.MANIFEST), MANIFEST);
        Written written = WorkspaceWriter.write(
                WorkspaceReader.read(Place.of(folder.toString()), true),
                country.frame().sortedDocuments(),
                false);
        if (written.findings().notEmpty()) {
            throw new IOException(written.findings().getFirst().toString());
        }
    }

    /** Writes the journeys, several at a time and in their order. */
    public static void writeJourneys(SyntheticCountry country, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int from = 0; from < country.size(); from += BATCH) {
                List<String> lines = IntStream.range(from, Math.min(from + BATCH, country.size()))
                        .parallel()
                        .mapToObj(country::journey)
                        .map(CanonicalText::jsonLine)
                        .toList();
                for (String line : lines) {
                    out.write(line);
                }
            }
        }
    }
}
