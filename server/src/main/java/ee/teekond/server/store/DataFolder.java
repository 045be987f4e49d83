package ee.teekond.server.store;

import ee.teekond.server.store.StoreException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder of a store, held by one writer. The lock goes with the process that holds it, however that ends; whether it ended
 * well is written inside: while it says {@code open}, the database's log must be there.
 */
final class DataFolder implements AutoCloseable {

    /** The database. */
    static final String FILE = "teekond.sqlite";

    private static final byte OPEN = 'o';

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes hold of the folder, and makes it if there is none. */
    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            Optional<FileLock> lock = lock(channel);
            if (lock.isEmpty()) {
                channel.close();
                throw new StoreException(Reason.LOCKED, folder.toString());
            }
            return new DataFolder(folder, channel, lock.orElseThrow());
        } catch (IOException unreachable) {
            throw new StoreException(Reason.UNREACHABLE, folder.toString(), Optional.empty(), unreachable);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException thisProcess) {
            return Optional.empty();
        }
    }

    /** The database of a folder. */
    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    /** The database. */
    Path file() {
        return file(folder);
    }

    /** Refuses a database whose last edits are gone because somebody took its log away. */
    void demandLog() {
        if (saysOpen() && !Files.exists(folder.resolve(FILE + "-wal"))) {
            throw new StoreException(Reason.DAMAGED, file().toString());
        }
    }

    private boolean saysOpen() {
        try {
            ByteBuffer first = ByteBuffer.allocate(1);
            return channel.read(first, 0) == 1 && first.get(0) == OPEN;
        } catch (IOException unreadable) {
            throw unreachable(unreadable);
        }
    }

    /** Notes that the database is open and has its log. */
    void opened() {
        try {
            channel.write(ByteBuffer.wrap(new byte[] {OPEN}), 0);
            channel.force(true);
        } catch (IOException unwritable) {
            throw unreachable(unwritable);
        }
    }

    /** Notes that the database was closed as it should be. */
    void closed() {
        try {
            channel.truncate(0);
            channel.force(true);
        } catch (IOException unwritable) {
            throw unreachable(unwritable);
        }
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException unwritable) {
            throw unreachable(unwritable);
        }
    }

    private StoreException unreachable(IOException cause) {
        return new StoreException(Reason.UNREACHABLE, folder.toString(), Optional.empty(), cause);
    }
}
