package ee.teekond.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Files that get another text together: each new text is first written beside its file, and only when all are there do they
 * take their places. If one of them cannot, those that have are put back. For one thread.
 */
final class Replacements {

    private final MutableList<Replacement> all = Lists.mutable.empty();

    /**
     * A file and what it is to hold.
     *
     * @param target the file by its real name, whatever links lead to it
     * @param text empty if it is to go
     */
    private record Replacement(Path target, String shown, Optional<String> text) {}

    /** What stood in a file before; empty if there was none. */
    private record Before(Path target, Optional<byte[]> bytes) {}

    /** Plans to give a file this text, or to take it away. */
    void add(Path file, String shown, Optional<String> text) throws PlaceException {
        try {
            all.add(new Replacement(Files.exists(file) ? file.toRealPath() : file, shown, text));
        } catch (IOException unreadable) {
            throw PlaceException.unwritable(shown);
        }
    }

    /** The files, as messages call them. */
    ImmutableList<String> files() {
        return all.collect(Replacement::shown).toImmutable();
    }

    /** Does all of it or nothing. */
    void carryOut() throws PlaceException {
        MutableList<Path> beside = Lists.mutable.empty();
        try {
            for (Replacement replacement : all) {
                beside.add(prepare(replacement));
            }
            replace(beside);
        } finally {
            for (Path file : beside) {
                file.toFile().delete();
            }
        }
    }

    private static Path prepare(Replacement replacement) throws PlaceException {
        Path target = replacement.target();
        try {
            Path folder =
                    Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow();
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, ".", ".new");
            if (Files.exists(target)) {
                Files.copy(target, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            write(beside, replacement.text().orElse("").getBytes(StandardCharsets.UTF_8));
            return beside;
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(replacement.shown());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private void replace(MutableList<Path> beside) throws PlaceException {
        MutableList<Before> done = Lists.mutable.empty();
        for (int i = 0; i < all.size(); i++) {
            Replacement replacement = all.get(i);
            try {
                done.add(before(replacement.target()));
                if (replacement.text().isPresent()) {
                    Files.move(
                            beside.get(i),
                            replacement.target(),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.deleteIfExists(replacement.target());
                }
            } catch (IOException unwritable) {
                done.forEach(Replacements::putBack);
                throw PlaceException.unwritable(replacement.shown());
            }
        }
    }

    private static Before before(Path target) throws IOException {
        return new Before(target, Files.exists(target) ? Optional.of(Files.readAllBytes(target)) : Optional.empty());
    }

    private static void putBack(Before before) {
        try {
            if (before.bytes().isPresent()) {
                Files.write(before.target(), before.bytes().orElseThrow());
            } else {
                Files.deleteIfExists(before.target());
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
