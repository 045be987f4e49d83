package ee.teekond.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of pages that stand alone. */
final class Css {

    private Css() {}

    /** A style sheet of the program, by its name. */
    static String read(String name) {
        try (InputStream css = Css.class.getResourceAsStream(name)) {
            if (css == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
