package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** One file read as far as it goes. */
record FileReading(Optional<Draft> draft, ImmutableList<Finding> findings) {

    /** Reads a file of the workspace; whatever is wrong with it is a finding. */
    static FileReading of(Path file, String shown) {
        FileFindings findings = new FileFindings(shown);
        Optional<Draft> draft = Optional.empty();
        try {
            draft = new ElementDecoder(findings).decode(tree(file));
        } catch (RefusedException refused) {
            findings.add(refused);
        } catch (IOException unreadable) {
            findings.add(Rule.FILE_UNREADABLE, "", new Node.Mark(1, 1), shown);
        }
        return new FileReading(draft, findings.toList());
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
        return new FileReading(draft, findings.toList());
    }

    static Optional<Node> tree(Path file) throws IOException, RefusedException {
        return TreeReader.forFile(file.toString()).read(text(file));
    }

    static String text(Path file) throws IOException, RefusedException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw new RefusedException(Rule.FILE_TOO_LARGE, new Node.Mark(1, 1), Limits.BYTES >> 20);
            }
            return Characters.decode(bytes);
        }
    }
}
