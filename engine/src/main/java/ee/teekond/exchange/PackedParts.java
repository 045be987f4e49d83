package ee.teekond.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Takes a ZIP archive in memory apart by its directory. {@link java.util.zip.ZipInputStream} reads from the front and does
 * not understand archives whose parts have their sizes written in eight bytes behind them.
 */
final class PackedParts {

    private static final int END = 22;
    private static final int ENTRY = 46;
    private static final int LOCAL = 30;

    private final byte[] bytes;
    private final ByteBuffer archive;

    private PackedParts(byte[] bytes) {
        this.bytes = bytes;
        archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A part of the archive, unpacked. */
    static final class Part {
        private final String name;
        private final byte[] bytes;

        private Part(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** The parts of an archive without a comment, in the order of its directory. */
    static ImmutableList<Part> of(byte[] archive) throws IOException {
        return new PackedParts(archive).parts();
    }

    private ImmutableList<Part> parts() throws IOException {
        int end = archive.capacity() - END;
        int number = archive.getShort(end + 10);
        int at = archive.getInt(end + 16);
        MutableList<Part> parts = Lists.mutable.empty();
        for (int i = 0; i < number; i++) {
            int name = archive.getShort(at + 28);
            parts.add(new Part(text(at + ENTRY, name), unpacked(archive.getInt(at + 42), archive.getInt(at + 20))));
            at += ENTRY + name + archive.getShort(at + 30) + archive.getShort(at + 32);
        }
        return parts.toImmutable();
    }

    private byte[] unpacked(int local, int size) throws IOException {
        int start = local + LOCAL + archive.getShort(local + 26) + archive.getShort(local + 28);
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, size), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private String text(int start, int length) {
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
}
