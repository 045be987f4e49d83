package ee.teekond.server.store;

import ee.teekond.server.store.StoreException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables in one file of a folder. One connection writes, any number read beside it. */
final class SqliteDatabase implements Database {

    private final SqliteFile file;
    private final Jdbi readers;
    private final Optional<Writer> writer;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What only the one writer has. */
    private record Writer(DataFolder folder, Handle handle, ReentrantLock turn) {}

    private SqliteDatabase(SqliteFile file, Optional<Writer> writer) {
        this.file = file;
        this.writer = writer;
        readers = file.reading();
    }

    /** Opens the file of a folder, which is made if there is none, and brings its tables up to date after a backup. */
    static SqliteDatabase open(Path folder, Instant now, ImmutableList<String> steps) {
        DataFolder held = DataFolder.hold(folder);
        try {
            return open(held, now, new Migrations(steps), new Backups(folder));
        } catch (StoreException refused) {
            held.close();
            throw refused.reason() == Reason.DAMAGED ? refused.with(new Backups(folder).newest()) : refused;
        }
    }

    private static SqliteDatabase open(DataFolder held, Instant now, Migrations migrations, Backups backups) {
        SqliteFile file = new SqliteFile(held.file());
        held.demandLog();
        boolean isNew = !Files.exists(file.path());
        if (!isNew) {
            file.demandSound();
            demandOld(file, migrations);
        }
        try {
            Handle handle = file.writing().open();
            if (isNew) {
                handle.execute("pragma application_id = " + SqliteFile.APPLICATION);
            }
            Migrations.prepare(handle);
            if (!isNew && migrations.isBehind(handle)) {
                backup(file, backups.named(now));
            }
            migrations.carryOut(handle, now);
            held.opened();
            return new SqliteDatabase(file, Optional.of(new Writer(held, handle, new ReentrantLock(true))));
        } catch (RuntimeException failed) {
            throw file.told(failed);
        }
    }

    /** Looked at before anything is written. A file that a program was killed in making has no steps yet. */
    private static void demandOld(SqliteFile file, Migrations migrations) {
        try {
            file.reading().useHandle(handle -> {
                if (hasSteps(handle)) {
                    migrations.demandKnown(handle, file.path().toString());
                }
            });
        } catch (RuntimeException failed) {
            throw file.told(failed);
        }
    }

    private static boolean hasSteps(Handle handle) {
        return handle.createQuery("select count(*) from sqlite_master where name = 'migration'")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Opens the file of a folder to read it. */
    static SqliteDatabase readOnly(Path folder) {
        SqliteFile file = new SqliteFile(DataFolder.file(folder));
        if (!Files.exists(file.path())) {
            throw new StoreException(Reason.MISSING, folder.toString());
        }
        file.demandSound();
        demandOld(file, new Migrations(Migrations.ALL));
        return new SqliteDatabase(file, Optional.empty());
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        Writer only = writer.orElseThrow(() -> new StoreException(Reason.UNREACHABLE, place()));
        only.turn().lock();
        try {
            return only.handle().inTransaction(work::apply);
        } finally {
            only.turn().unlock();
        }
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return readers.inTransaction(work::apply);
    }

    @Override
    public String place() {
        return file.path().toString();
    }

    @Override
    public StoreException told(RuntimeException error) {
        return file.told(error);
    }

    @Override
    public void backup(Path to) {
        backup(file, to);
    }

    private static void backup(SqliteFile file, Path to) {
        Backups.place(
                to,
                unfinished -> file.reading()
                        .useHandle(handle -> handle.createUpdate("vacuum into :file")
                                .bind("file", unfinished.toString())
                                .execute()));
    }

    @Override
    public void close() {
        writer.filter(only -> closed.compareAndSet(false, true)).ifPresent(only -> {
            only.turn().lock();
            try {
                only.handle().close();
                only.folder().closed();
            } finally {
                only.turn().unlock();
                only.folder().close();
            }
        });
    }
}
