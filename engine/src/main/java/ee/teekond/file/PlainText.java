package ee.teekond.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file that holds nothing but text for people, such as a remark. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text, without blank ends and with line feeds only.
     *
     * @throws PlaceException when it cannot be opened or is not text
     */
    public static String read(Path file) throws PlaceException {
        try {
            return Characters.decode(FileReading.bytes(file))
                    .replaceAll("\\R", "\n")
                    .strip();
        } catch (IOException | RefusedException notText) {
            throw PlaceException.unreadable(file.toString());
        }
    }
}
