package ee.teekond.server.cli;

import ee.teekond.file.PlaceException;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where an answer goes: into a file, or to the standard output, but bytes that are no text never onto a terminal. */
final class Output {

    private final @Nullable Path file;
    private final PrintWriter out;
    private final Words words;

    /** @param file empty for the standard output */
    Output(@Nullable Path file, PrintWriter out, Words words) {
        this.file = file;
        this.out = out;
        this.words = words;
    }

    /** Says no before any work is done if bytes would end up on a terminal. */
    void demandPlaceForBytes() throws RefusedException {
        if (file == null && isTerminal(System.console())) {
            throw new RefusedException(ExitCode.USAGE, words.say("output.binary"));
        }
    }

    void write(String text) throws PlaceException {
        if (file == null) {
            out.print(text);
        } else {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void write(byte[] bytes) throws PlaceException {
        try {
            if (file != null) {
                Files.write(file, bytes);
            } else {
                out.flush();
                try (FileOutputStream standard = new FileOutputStream(FileDescriptor.out)) {
                    standard.write(bytes);
                }
            }
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(file == null ? "-" : file.toString());
        }
    }

    /** From Java 22 on there is a console even without a terminal, and it can be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
