package ee.teekond.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Goes from line to line through a part of a file. Memory is that of the longest line. For one thread. */
final class LineCursor {

    private static final int BLOCK = 1 << 18;

    private final FileChannel file;
    private byte[] block = new byte[BLOCK];

    /** Where in the file the block begins. */
    private long base;

    private int filled;

    /** In the block: where the line begins, and where its line feed is or the file ends. */
    private int begin;

    private int end;

    /** Stands before the first line that begins at {@code from} or after it. */
    LineCursor(FileChannel file, long from) throws IOException {
        this.file = file;
        base = Math.max(0, from - 1);
        end = -1;
        if (from > 0) {
            next();
        }
    }

    /** Goes to the next line, one without a line feed at the end of the file included; false if there is none. */
    boolean next() throws IOException {
        begin = end + 1;
        int at = begin;
        while (true) {
            for (; at < filled; at++) {
                if (block[at] == '\n') {
                    end = at;
                    return true;
                }
            }
            int scanned = at - begin;
            if (!more()) {
                end = filled;
                return begin < filled;
            }
            at = begin + scanned;
        }
    }

    /** Where in the file the line begins. */
    long start() {
        return base + begin;
    }

    /** The line without its line feed. */
    byte[] bytes() {
        return Arrays.copyOfRange(block, begin, end);
    }

    int length() {
        return end - begin;
    }

    /** Drops what lies behind and reads on; false at the end of the file. */
    private boolean more() throws IOException {
        int kept = Math.max(0, filled - begin);
        System.arraycopy(block, Math.min(begin, filled), block, 0, kept);
        base += Math.min(begin, filled);
        begin -= Math.min(begin, filled);
        filled = kept;
        if (filled == block.length) {
            block = Arrays.copyOf(block, block.length * 2);
        }
        int read = file.read(ByteBuffer.wrap(block, filled, block.length - filled), base + filled);
        filled += Math.max(0, read);
        return read > 0;
    }
}
