package ee.teekond.server.cli;

import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceFiles;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What a command line asks to check in one workspace.
 *
 * @param place the workspace
 * @param files the files of it that were named; none means all
 */
record Scope(String place, ImmutableList<Path> files) {

    /** One for each workspace that the paths name or belong to, in their order. */
    static ImmutableList<Scope> of(ImmutableList<String> paths) throws PlaceException {
        MutableList<Scope> scopes = Lists.mutable.empty();
        for (String path : paths) {
            Optional<Path> file = file(path);
            String place = file.isPresent() ? workspaceOf(file.orElseThrow()) : path;
            scopes.add(new Scope(place, Lists.immutable.withAll(file.stream().toList())));
        }
        return scopes.collect(Scope::place)
                .distinct()
                .collect(place -> together(scopes, place))
                .toImmutable();
    }

    private static Scope together(MutableList<Scope> scopes, String place) {
        MutableList<Scope> same = scopes.select(scope -> scope.place().equals(place));
        boolean whole = same.anySatisfy(scope -> scope.files().isEmpty());
        return new Scope(
                place,
                whole ? Lists.immutable.empty() : same.flatCollect(Scope::files).toImmutable());
    }

    /** Whether a finding is asked for. */
    boolean includes(Finding finding) {
        return files.isEmpty()
                || finding.place()
                        .filter(place -> files.anySatisfy(file -> isSame(file, Path.of(place.file()))))
                        .isPresent();
    }

    /** A file that was named must be one that can be looked at. */
    void demandText(ImmutableList<Finding> findings) throws PlaceException {
        for (Path file : files) {
            boolean unreadable = findings.anySatisfy(finding ->
                    (finding.rule() == Rule.FILE_NOT_TEXT || finding.rule() == Rule.FILE_UNREADABLE)
                            && finding.place()
                                    .filter(place -> isSame(file, Path.of(place.file())))
                                    .isPresent());
            if (unreadable) {
                throw PlaceException.unreadable(file.toString());
            }
        }
    }

    private static Optional<Path> file(String path) {
        try {
            return Optional.of(path)
                    .filter(name -> !name.isBlank())
                    .map(Path::of)
                    .filter(named -> Files.exists(named) && !Files.isDirectory(named));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Path a, Path b) {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    /** The workspace a file belongs to: the nearest folder above it that is one. */
    private static String workspaceOf(Path file) throws PlaceException {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Place.MANIFEST))) {
                demandDocument(folder, file);
                return shown(folder, file);
            }
        }
        throw PlaceException.noManifest(String.valueOf(absolute.getParent()));
    }

    private static void demandDocument(Path folder, Path file) throws PlaceException {
        try {
            boolean known = isSame(folder.resolve(Place.MANIFEST), file)
                    || WorkspaceFiles.below(folder).anySatisfy(document -> isSame(document, file));
            if (!known) {
                throw PlaceException.notDocument(file.toString());
            }
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(folder.toString());
        }
    }

    /** The folder as the user would name it: from here, if it lies below. */
    private static String shown(Path folder, Path file) {
        Path here = Path.of("").toAbsolutePath();
        if (file.isAbsolute() || !folder.startsWith(here)) {
            return folder.toString();
        }
        Path relative = here.relativize(folder);
        return relative.toString().isEmpty() ? "." : relative.toString();
    }
}
