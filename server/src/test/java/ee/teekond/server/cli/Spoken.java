package ee.teekond.server.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;

/** What the program said and how it ended. */
record Spoken(int exit, String out, String err) {

    /** Runs a command line as a user of the English interface does. */
    static Spoken when(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Teekond.run(new PrintWriter(out), new PrintWriter(err), LocalDate.of(2026, 1, 31), args);
        return new Spoken(exit, out.toString(), err.toString());
    }

    /** Everything it said. */
    String all() {
        return out + err;
    }
}
