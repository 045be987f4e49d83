package ee.teekond.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A workspace folder for a test; it is gone when closed. */
public final class Folder implements AutoCloseable {

    private final Path root;

    /** A workspace that uses nothing. */
    public Folder() {
        try {
            root = Files.createTempDirectory("teekond");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        write(Place.MANIFEST, "teekond: 1\n");
    }

    /** Writes a file of it. */
    public Folder write(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where a file of it is. */
    public Path path(String name) {
        return root.resolve(name);
    }

    /** What stands in a file of it. */
    public String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of its files. */
    public List<String> names() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads it, sample data included. */
    public LoadedWorkspace read() {
        return read(true);
    }

    /** Reads it. */
    public LoadedWorkspace read(boolean sample) {
        try {
            return WorkspaceReader.read(new Place(root, "."), sample);
        } catch (PlaceException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
