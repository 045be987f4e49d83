package ee.teekond.server.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A store that says yes first and writes a little later, as one must not: shows that a test of kills can see loss. */
public final class LateStore {

    private static final long LATE_MILLIS = 200;

    private LateStore() {}

    /** Opens such a store. */
    public static Store open(Path folder, Instant now) {
        return new Store(new Late(SqliteDatabase.open(folder, now, Migrations.ALL)));
    }

    private static final class Late implements Database {
        private final Database database;
        private final ExecutorService later = Executors.newSingleThreadExecutor();
        private int written;

        Late(Database database) {
            this.database = database;
        }

        /** The first few writes make the store; only edits come late. */
        @Override
        @SuppressWarnings("NullAway") // nobody looks at what a late write gives
        public <T> T write(Function<Handle, T> work) {
            written++;
            if (written <= 4) {
                return database.write(work);
            }
            later.execute(() -> {
                try {
                    Thread.sleep(LATE_MILLIS);
                    database.write(work);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
            return null;
        }

        @Override
        public <T> T read(Function<Handle, T> work) {
            return database.read(work);
        }

        @Override
        public String place() {
            return database.place();
        }

        @Override
        public StoreException told(RuntimeException error) {
            return database.told(error);
        }

        @Override
        public void backup(Path file) {
            database.backup(file);
        }

        @Override
        public void close() {
            later.shutdownNow();
            database.close();
        }
    }
}
