package ee.teekond.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import ee.teekond.server.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The tables in a PostgreSQL database, which several nodes may share. */
final class PostgresDatabase implements Database {

    private static final String DUPLICATE = "23505";
    private static final String DISK_FULL = "53100";
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 10_000;

    /** What nodes that start together take turns on. */
    private static final long TURN = 0x7465656B;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final String place;

    private PostgresDatabase(HikariDataSource pool, String place) {
        this.pool = pool;
        this.place = place;
        jdbi = Jdbi.create(pool);
    }

    static PostgresDatabase open(String url, Instant now, ImmutableList<String> steps) {
        // What follows a question mark may hold a password.
        String place = url.replaceFirst("\\?.*", "");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException noAnswer) {
            throw new StoreException(Reason.UNREACHABLE, place, Optional.empty(), noAnswer);
        }
        PostgresDatabase database = new PostgresDatabase(pool, place);
        try {
            database.jdbi.useHandle(handle -> migrate(handle, now, new Migrations(steps), place));
            return database;
        } catch (RuntimeException failed) {
            pool.close();
            throw database.told(failed);
        }
    }

    private static void migrate(Handle handle, Instant now, Migrations migrations, String place) {
        handle.execute("select pg_advisory_lock(?)", TURN);
        try {
            Migrations.prepare(handle);
            migrations.demandKnown(handle, place);
            migrations.carryOut(handle, now);
        } finally {
            handle.execute("select pg_advisory_unlock(?)", TURN);
        }
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public StoreException told(RuntimeException error) {
        return StoreException.of(error, place, PostgresDatabase::reason);
    }

    private static Reason reason(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return switch (sql.getSQLState()) {
                    case DUPLICATE -> Reason.OUTRUN;
                    case DISK_FULL -> Reason.FULL;
                    default -> Reason.UNREACHABLE;
                };
            }
        }
        return Reason.UNREACHABLE;
    }

    /** PostgreSQL has its own program for that, {@code pg_dump}. */
    @Override
    public void backup(Path file) {
        throw new StoreException(Reason.UNREACHABLE, place);
    }

    @Override
    public void close() {
        pool.close();
    }
}
