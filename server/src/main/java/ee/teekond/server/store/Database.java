package ee.teekond.server.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Where the tables are: the few things in which SQLite and PostgreSQL differ. Safe for any thread. */
interface Database extends AutoCloseable {

    /** Does something in one transaction, which is on the disk when this returns. */
    <T> T write(Function<Handle, T> work);

    /** Reads something, all of it as it stands at one moment. */
    <T> T read(Function<Handle, T> work);

    /** What messages call it. */
    String place();

    /** The error as the store tells it. */
    StoreException told(RuntimeException error);

    /** Copies everything into a new file as it stands at one moment, while others go on writing. */
    void backup(Path file);

    @Override
    void close();
}
