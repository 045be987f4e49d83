package ee.teekond.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Shows on a terminal how much of something long is done. Safe for several threads. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final int MEGABYTE = 1_000_000;

    private final PrintWriter terminal;
    private final long length;
    private int shown = -1;

    /** @param length bytes in all */
    ProgressBar(PrintWriter terminal, long length) {
        this.terminal = terminal;
        this.length = length;
    }

    /** Whether what goes to the standard error is seen as it is written, so that a bar is of use. */
    static boolean isSeen() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    /** So many bytes are done; written only when it makes a difference to be seen. */
    synchronized void to(long done) {
        int percent = length == 0 ? 100 : (int) (done * 100 / length);
        if (percent > shown) {
            shown = percent;
            int full = percent * WIDTH / 100;
            terminal.printf(
                    Locale.ROOT,
                    "\r%3d %% %s%s %d / %d MB",
                    percent,
                    "█".repeat(full),
                    "░".repeat(WIDTH - full),
                    done / MEGABYTE,
                    length / MEGABYTE);
            terminal.flush();
        }
    }

    /** Leaves the line as if there had been nothing. */
    @Override
    public synchronized void close() {
        if (shown >= 0) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
