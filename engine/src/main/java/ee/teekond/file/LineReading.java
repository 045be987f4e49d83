package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Maps;

/** A document that stands on one line, as far as it can be read; places of findings are those in the line. */
record LineReading(Optional<Document> document, ImmutableList<Finding> findings) {

    /**
     * Reads a line.
     *
     * @param sample whether sample data is read; without it there may be no document left
     */
    static LineReading of(byte[] line, String shown, boolean sample) {
        FileFindings findings = new FileFindings(shown);
        Optional<Draft> draft = Optional.empty();
        try {
            if (line.length > Limits.BYTES) {
                throw new RefusedException(Rule.FILE_TOO_LARGE, new Node.Mark(1, 1), Limits.BYTES >> 20);
            }
            draft = new ElementDecoder(findings).decode(new JsonTreeReader().read(Characters.decode(line)));
        } catch (RefusedException refused) {
            findings.add(refused);
        }
        ImmutableList<Finding> found = findings.toList();
        Optional<Draft> kept = draft.flatMap(all -> sample ? Optional.of(all) : all.withoutSample());
        if (found.notEmpty() || kept.isEmpty()) {
            return new LineReading(Optional.empty(), found);
        }
        Assembler.Assembled assembled =
                Assembler.assemble(new Layers(kept, Optional.empty()), new Unread(), Maps.mutable.empty());
        return new LineReading(
                Optional.of(assembled.document())
                        .filter(document -> assembled.findings().isEmpty()),
                assembled.findings());
    }
}
