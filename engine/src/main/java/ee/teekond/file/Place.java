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

    /** A folder, or else the name of a bundled workspace. */
    public static Place of(String named) throws PlaceException {
        Optional<Place> folder = folder(named);
        return folder.or(() -> bundled(named)).orElseThrow(() -> PlaceException.missing(named));
    }

    /** The bundled workspace called {@code name}: {@code reference}, {@code eesti}. */
    public static Optional<Place> bundled(String name) {
        URL manifest = Place.class.getResource("/teekond/" + name + "/" + MANIFEST);
        return name.matches("[a-z]+") && manifest != null
                ? Optional.of(new Place(folderOf(manifest), name))
                : Optional.empty();
    }

    private static Optional<Place> folder(String named) throws PlaceException {
        try {
            Path path = Path.of(named);
            if (Files.isDirectory(path) && !Files.isRegularFile(path.resolve(MANIFEST))) {
                throw PlaceException.noManifest(named);
            }
            if (Files.isRegularFile(path)) {
                throw PlaceException.notFolder(named);
            }
            return Files.isDirectory(path) ? Optional.of(new Place(path, named)) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** The place this one's {@code uses:} names. */
    Optional<Place> used(String uses) {
        Path beside = root.resolve(uses).normalize();
        return bundled(uses)
                .or(() -> Files.isRegularFile(beside.resolve(MANIFEST))
                        ? Optional.of(new Place(beside, beside.toString()))
                        : Optional.empty());
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
