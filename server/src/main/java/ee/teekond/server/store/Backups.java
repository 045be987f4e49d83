package ee.teekond.server.store;

import ee.teekond.server.store.StoreException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Copies of a store, in a folder beside it, and the way back from one. */
public final class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'teekond-'yyyyMMdd'T'HHmmssSSS'Z.sqlite'")
            .withZone(ZoneOffset.UTC);

    private final Path data;

    /** @param data the folder of the store */
    public Backups(Path data) {
        this.data = data;
    }

    private Path folder() {
        return data.resolve("backups");
    }

    /** What a backup of this moment is called. Names sort by time. */
    public Path named(Instant now) {
        return folder().resolve(NAME.format(now));
    }

    /** The newest backup that is whole. */
    Optional<String> newest() {
        if (!Files.isDirectory(folder())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().matches("teekond-.*\\.sqlite"))
                    .sorted(Comparator.reverseOrder())
                    .filter(file -> new SqliteFile(file).isSound())
                    .findFirst()
                    .map(Path::toString);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Makes a file in another name beside it, and gives it its own once it is on the disk.
     *
     * @throws StoreException if the name is taken, or the file cannot be made
     */
    static void place(Path file, Consumer<Path> maker) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (Files.exists(file)) {
                throw new StoreException(Reason.TAKEN, file.toString());
            }
            Files.deleteIfExists(unfinished);
            maker.accept(unfinished);
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new StoreException(Reason.UNREACHABLE, file.toString(), Optional.empty(), unwritable);
        } catch (RuntimeException failed) {
            throw new SqliteFile(file).told(failed);
        } finally {
            remove(unfinished);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stays) {
            throw new StoreException(Reason.UNREACHABLE, unfinished.toString(), Optional.empty(), stays);
        }
    }

    /**
     * Makes a backup the store of this folder.
     *
     * @param replace whether a store that is there may give way; it is kept beside the backups
     * @param now what the store that gives way is named after
     * @return where the store that gave way is kept
     * @throws StoreException if the backup is damaged or newer than the program, or the folder is taken
     */
    public Optional<Path> restore(Path backup, boolean replace, Instant now) {
        if (!Files.isRegularFile(backup)) {
            throw new StoreException(Reason.MISSING, backup.toString());
        }
        new SqliteFile(backup).demandSound();
        try {
            new SqliteFile(backup)
                    .reading()
                    .useHandle(handle -> new Migrations(Migrations.ALL).demandKnown(handle, backup.toString()));
        } catch (RuntimeException failed) {
            throw new SqliteFile(backup).told(failed);
        }
        try (DataFolder held = DataFolder.hold(data)) {
            Optional<Path> kept = Optional.empty();
            if (Files.exists(held.file())) {
                if (!replace) {
                    throw new StoreException(Reason.TAKEN, held.file().toString());
                }
                kept = Optional.of(giveWay(held, now));
            }
            place(held.file(), unfinished -> copy(backup, unfinished));
            held.closed();
            return kept;
        }
    }

    /** Moves the database and its log out of the way. */
    private Path giveWay(DataFolder held, Instant now) {
        Path kept = folder().resolve("replaced-" + NAME.format(now));
        try {
            Files.createDirectories(folder());
            Files.move(held.file(), kept);
            for (String part : new String[] {"-wal", "-shm"}) {
                Path beside = data.resolve(DataFolder.FILE + part);
                if (Files.exists(beside)) {
                    Files.move(beside, kept.resolveSibling(kept.getFileName() + part));
                }
            }
            return kept;
        } catch (IOException unwritable) {
            throw new StoreException(Reason.UNREACHABLE, kept.toString(), Optional.empty(), unwritable);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException unwritable) {
            throw new StoreException(Reason.UNREACHABLE, to.toString(), Optional.empty(), unwritable);
        }
    }
}
