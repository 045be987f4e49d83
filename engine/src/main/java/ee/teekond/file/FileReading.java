package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;

/** One file read as far as it goes; {@code unread} knows what may stand in the rest. */
record FileReading(Optional<Draft> draft, ImmutableList<Finding> findings, Unread unread) {

    /** Reads a file of the workspace; whatever is wrong with it is a finding. */
    static FileReading of(Path file, String shown) {
        FileFindings findings = new FileFindings(shown);
        Optional<Draft> draft = Optional.empty();
        try {
            draft = decode(file, findings, new ElementDecoder(findings)::decode);
        } catch (IOException unreadable) {
            findings.add(Rule.FILE_UNREADABLE, "", new Node.Mark(1, 1), shown);
            findings.unread().anything();
        }
        return new FileReading(draft, findings.toList(), findings.unread());
    }

    /** Reads the text of a document, named for its messages. */
    static FileReading of(String text, String shown) {
        FileFindings findings = new FileFindings(shown);
        Optional<Draft> draft = Optional.empty();
        try {
            draft = new ElementDecoder(findings)
                    .decode(TreeReader.forFile(shown).read(text));
        } catch (RefusedException refused) {
            findings.add(refused);
        }
        return new FileReading(draft, findings.toList(), findings.unread());
    }

    /** Decodes a file, as far as a tree can be made of it. */
    static <T> Optional<T> decode(Path file, FileFindings findings, Function<Optional<Node>, Optional<T>> decoder)
            throws IOException {
        byte[] bytes = new byte[0];
        try {
            bytes = bytes(file);
            return decoder.apply(TreeReader.forFile(file.toString()).read(Characters.decode(bytes)));
        } catch (RefusedException refused) {
            findings.add(refused);
            if (bytes.length == 0) {
                findings.unread().anything();
            } else {
                findings.unread().text(new String(bytes, StandardCharsets.UTF_8));
            }
            return Optional.empty();
        }
    }

    /** The bytes of a file, if it is not too large; of a pipe or a device nothing is read. */
    static byte[] bytes(Path file) throws IOException, RefusedException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw new RefusedException(Rule.FILE_TOO_LARGE, new Node.Mark(1, 1), Limits.BYTES >> 20);
            }
            return bytes;
        }
    }
}
