package ee.teekond.server.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of which all of a class ask one running server. */
abstract class ServedTest {

    @TempDir
    private static Path folder = Path.of("");

    protected static Served served = unstarted();
    protected static String admin = "";

    @SuppressWarnings("NullAway") // set before all tests
    private static Served unstarted() {
        return null;
    }

    @BeforeAll
    static void start() {
        served = new Served(folder);
        admin = served.admin();
    }

    @AfterAll
    static void stop() {
        served.close();
    }
}
