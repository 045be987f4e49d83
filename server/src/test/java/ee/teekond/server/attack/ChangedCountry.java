package ee.teekond.server.attack;

import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The example country with other numbers of people behind what is said. Everything else in it is the same: in which place a
 * number is changed depends on the seed and nothing else.
 */
final class ChangedCountry {

    /** What somebody says: how many people, and how many gave each value, where that is written. */
    private static final Pattern SAID = Pattern.compile("\\bn: ?(\\d+)(?:(,?\\s+counts: \\{)([^}]*)\\})?");

    private static final Path EXAMPLE = Path.of("../examples/eesti/workspace");

    private ChangedCountry() {}

    /** What becomes of a number, {@code counts} being how many gave which value. */
    interface Change {
        /** The new number and what was answered; the same random numbers for the same place. */
        Said of(Random random, Said said);
    }

    /**
     * So many people, and how many of them gave each value.
     *
     * @param journey whether it is said in a journey, not counted by a municipality
     */
    record Said(int n, Optional<String> counts, boolean journey) {

        Said with(int other, Optional<String> answers) {
            return new Said(other, answers, journey);
        }
    }

    /** Writes the country into an empty folder and reads it. */
    static Workspace in(Path folder, long seed, Change change) throws IOException, PlaceException {
        try (Stream<Path> paths = Files.walk(EXAMPLE)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                Path copy = folder.resolve(EXAMPLE.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.writeString(copy, changed(path, seed, change));
                }
            }
        }
        return WorkspaceReader.read(Place.of(folder.toString()), true).workspace();
    }

    private static String changed(Path path, long seed, Change change) throws IOException {
        String text = Files.readString(path);
        String kind = EXAMPLE.relativize(path).getName(0).toString();
        if (!kind.equals("journeys") && !kind.equals("municipalities")) {
            return text;
        }
        Matcher said = SAID.matcher(text);
        StringBuilder changed = new StringBuilder();
        while (said.find()) {
            Random random = new Random(seed * 31 + path.getFileName().toString().hashCode() * 17L + said.start());
            Said other = change.of(
                    random,
                    new Said(
                            Integer.parseInt(said.group(1)),
                            Optional.ofNullable(said.group(3)),
                            kind.equals("journeys")));
            said.appendReplacement(
                    changed,
                    Matcher.quoteReplacement("n: " + other.n()
                            + other.counts()
                                    .map(counts ->
                                            Optional.ofNullable(said.group(2)).orElse(", counts: {") + counts + "}")
                                    .orElse("")));
        }
        return said.appendTail(changed).toString();
    }
}
