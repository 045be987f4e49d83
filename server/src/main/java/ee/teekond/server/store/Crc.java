package ee.teekond.server.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** A checksum of a row. SQLite notices a torn page, but not a bit that tipped over inside a text. */
final class Crc {

    private Crc() {}

    static long of(Object... values) {
        CRC32C crc = new CRC32C();
        for (Object value : values) {
            crc.update(value.toString().getBytes(StandardCharsets.UTF_8));
            crc.update(0);
        }
        return crc.getValue();
    }
}
