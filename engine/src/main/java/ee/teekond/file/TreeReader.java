package ee.teekond.file;

import java.util.Locale;
import java.util.Optional;

/** Turns the text of a file into a tree; there is one per syntax. */
interface TreeReader {

    /** The tree; empty for a file that says nothing. */
    Optional<Node> read(String text) throws RefusedException;

    /** The reader for a file of this name. */
    static TreeReader forFile(String name) {
        return isJson(name) ? new JsonTreeReader() : new YamlTreeReader();
    }

    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
