package ee.teekond.server.store;

import ee.teekond.server.store.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One SQLite file: how it is opened, whether it is ours and whole, and what its errors mean. */
record SqliteFile(Path path) {

    /** Says in the file's head that it is ours: «teek». */
    static final int APPLICATION = 0x7465656B;

    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUSY_MILLIS = 5_000;

    /** Connections that write, each commit to the disk itself. */
    Jdbi writing() {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return Jdbi.create(url(), config.toProperties());
    }

    /** Connections that only read. */
    Jdbi reading() {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return Jdbi.create(url(), config.toProperties());
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enableLoadExtension(false);
        return config;
    }

    private String url() {
        return "jdbc:sqlite:" + path;
    }

    /** Refuses what is no SQLite file, one of another program, and one whose pages do not fit together. */
    void demandSound() {
        demandHead();
        try {
            reading().useHandle(handle -> {
                int application = number(handle, "pragma application_id");
                if (application != APPLICATION) {
                    throw new StoreException(Reason.FOREIGN, path.toString());
                }
                String verdict = handle.createQuery("pragma quick_check(1)")
                        .mapTo(String.class)
                        .one();
                if (!verdict.equals("ok")) {
                    throw new StoreException(Reason.DAMAGED, path.toString());
                }
            });
        } catch (RuntimeException failed) {
            throw told(failed);
        }
    }

    private void demandHead() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD.length);
            if (!Arrays.equals(head, HEAD)) {
                throw new StoreException(head.length == 0 ? Reason.DAMAGED : Reason.FOREIGN, path.toString());
            }
        } catch (IOException unreadable) {
            throw new StoreException(Reason.UNREACHABLE, path.toString(), Optional.empty(), unreadable);
        }
    }

    /** Whether it is ours and whole. */
    boolean isSound() {
        try {
            demandSound();
            return true;
        } catch (StoreException unsound) {
            return false;
        }
    }

    static int number(Handle handle, String pragma) {
        return handle.createQuery(pragma).mapTo(Integer.class).one();
    }

    /** What an error means. */
    StoreException told(RuntimeException error) {
        return StoreException.of(error, path.toString(), SqliteFile::reason);
    }

    private static Reason reason(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return reason(sqlite.getResultCode());
            }
        }
        return error instanceof ConnectionException ? Reason.UNREACHABLE : Reason.DAMAGED;
    }

    /** The low byte of an SQLite code is its family. */
    private static Reason reason(SQLiteErrorCode code) {
        int family = code.code & 0xFF;
        if (family == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            return Reason.OUTRUN;
        }
        if (family == SQLiteErrorCode.SQLITE_FULL.code) {
            return Reason.FULL;
        }
        return family == SQLiteErrorCode.SQLITE_CORRUPT.code
                        || family == SQLiteErrorCode.SQLITE_NOTADB.code
                        || family == SQLiteErrorCode.SQLITE_ERROR.code
                ? Reason.DAMAGED
                : Reason.UNREACHABLE;
    }
}
