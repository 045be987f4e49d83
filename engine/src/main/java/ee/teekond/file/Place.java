package ee.teekond.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a workspace is: a folder, or one of those the program carries with it.
 *
 * @param root the folder, possibly inside the program's own jar
 * @param shown how messages call it
 */
public record Place(Path root, String shown) {

    /** The workspace file every workspace has at its root. */
    public static final String MANIFEST = "teekond.yaml";

    /** A folder that is a workspace, or else the name of a bundled workspace. */
    public static Place of(String named) throws PlaceException {
        Optional<Path> path = path(named);
        if (path.filter(Place::isWorkspace).isPresent()) {
            return new Place(path.orElseThrow(), named);
        }
        Optional<Place> bundled = bundled(named);
        if (bundled.isPresent()) {
            return bundled.orElseThrow();
        }
        if (path.filter(Files::isDirectory).isPresent()) {
            throw PlaceException.noManifest(named);
        }
        throw path.filter(Files::exists).isPresent() ? PlaceException.notFolder(named) : PlaceException.missing(named);
    }

    private static Optional<Path> path(String named) {
        try {
            return named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static boolean isWorkspace(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    /** The bundled workspace called {@code name}: {@code reference}, {@code eesti}. */
    public static Optional<Place> bundled(String name) {
        URL manifest = Place.class.getResource("/teekond/" + name + "/" + MANIFEST);
        return name.matches("[a-z]+") && manifest != null
                ? Optional.of(new Place(folderOf(manifest), name))
                : Optional.empty();
    }

    /** Whether it comes with the program, so that nobody may write there. */
    public boolean isBundled() {
        return bundled(shown).filter(carried -> carried.root().equals(root)).isPresent();
    }

    /** The place this one's {@code uses:} names. */
    Optional<Place> used(String uses) {
        try {
            Path beside = root.resolve(uses).normalize();
            return bundled(uses)
                    .or(() ->
                            isWorkspace(beside) ? Optional.of(new Place(beside, beside.toString())) : Optional.empty());
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** The folder by the one name it has, whatever links lead to it. */
    Path realRoot() throws PlaceException {
        try {
            return root.toRealPath();
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(shown);
        }
    }

    /** How messages call a file of this place. */
    String shown(Path file) {
        String inside = root.relativize(file).toString().replace('\\', '/');
        return shown.equals(".") ? inside : shown.replaceFirst("/+$", "") + "/" + inside;
    }

    private static Path folderOf(URL manifest) {
        try {
            URI uri = manifest.toURI();
            Path file = uri.getScheme().equals("jar") ? openJar(uri).provider().getPath(uri) : Path.of(uri);
            return Optional.ofNullable(file.getParent()).orElseThrow();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The jar stays open for the life of the program: it is the program's own. */
    private static FileSystem openJar(URI uri) {
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException notYet) {
            try {
                return FileSystems.newFileSystem(uri, Map.of());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
