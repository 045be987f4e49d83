package ee.teekond.file;

import ee.teekond.file.CanonicalText.Formatted;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;

/** One file and its canonical form. */
public record CanonicalFile(Path file, String text, Formatted formatted) {

    /**
     * Reads a file; whatever is wrong inside it is in the findings.
     *
     * @throws PlaceException when it cannot be opened or is not text
     */
    public static CanonicalFile read(Path file) throws PlaceException {
        String shown = file.toString();
        try {
            String text = Characters.decode(FileReading.bytes(file));
            return new CanonicalFile(file, text, CanonicalText.format(text, shown));
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(shown);
        } catch (RefusedException refused) {
            if (refused.rule() == Rule.FILE_NOT_TEXT) {
                throw PlaceException.unreadable(shown);
            }
            SourcePlace place = refused.mark().in(shown);
            Finding finding = Finding.of(refused.rule(), Lists.immutable.empty(), refused.arguments());
            return new CanonicalFile(
                    file,
                    "",
                    new Formatted(
                            Optional.empty(),
                            Lists.immutable.with(finding.at(Optional.of(place))),
                            Lists.immutable.empty()));
        }
    }

    /** Whether it already is as it should be. */
    public boolean isCanonical() {
        return formatted.text().filter(text::equals).isPresent();
    }

    /** Writes the canonical form in place of the file, whole or not at all. */
    public void rewrite() throws PlaceException {
        if (isCanonical() || formatted.text().isEmpty()) {
            return;
        }
        try {
            Path target = file.toRealPath();
            Path beside = Files.createTempFile(target.getParent(), ".", ".new");
            try {
                Files.copy(target, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.write(beside, formatted.text().orElseThrow().getBytes(StandardCharsets.UTF_8));
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(file.toString());
        }
    }
}
