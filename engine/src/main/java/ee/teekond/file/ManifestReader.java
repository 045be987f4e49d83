package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads a workspace file. What can be read of a broken one is used; of one that is too new, nothing. */
final class ManifestReader {

    private static final String FORMAT = "teekond";
    private static final String USES = "uses";

    private final FileFindings findings;
    private boolean newer;
    private boolean usesIsBroken;
    private Optional<SourcePlace> uses = Optional.empty();

    ManifestReader(String shown) {
        this.findings = new FileFindings(shown);
    }

    /** What the file says; empty when it cannot be read at all or is of a newer format. */
    Optional<Manifest> read(Path file) throws IOException {
        return FileReading.decode(file, findings, this::decode);
    }

    /** The same from a text. */
    Optional<Manifest> read(String text) {
        try {
            return decode(TreeReader.forFile(findings.file()).read(text));
        } catch (RefusedException refused) {
            findings.add(refused);
            return Optional.empty();
        }
    }

    /** Everything found. */
    ImmutableList<Finding> findings() {
        return findings.toList();
    }

    /** Where {@code uses} stands; empty when it is not written, or not understood. */
    Optional<SourcePlace> uses() {
        return uses;
    }

    /** Whether the file was written by a newer program. */
    boolean isNewer() {
        return newer;
    }

    /** Whether {@code uses} is written, but not understood. */
    boolean usesIsBroken() {
        return usesIsBroken;
    }

    private Optional<Manifest> decode(Optional<Node> root) {
        if (root.isEmpty()) {
            missing(new Node.Mark(1, 1));
            return Optional.empty();
        }
        if (!(root.orElseThrow() instanceof Node.Mapping mapping)) {
            findings.add(Rule.FILE_WRONG_TYPE, "", root.orElseThrow().mark(), findings.file(), "map");
            return Optional.empty();
        }
        newer = isNewer(mapping);
        if (newer) {
            return Optional.empty();
        }
        ValueDecoder decoder = new ValueDecoder(findings, "", Place.MANIFEST, mapping);
        LeafDecoder.Fields fields = new LeafDecoder(decoder, Manifest.SHAPE, mapping).entries();
        if (!fields.written().contains(FORMAT)) {
            missing(mapping.mark());
        }
        fields.values().getIfAbsentPut(FORMAT, Manifest.FORMAT);
        usesIsBroken = fields.written().contains(USES) && !fields.values().containsKey(USES);
        uses = entry(mapping, USES).map(entry -> entry.value().mark().in(findings.file()));
        return Optional.of(Manifest.SHAPE.create(fields.values()));
    }

    private void missing(Node.Mark mark) {
        String example = FORMAT + ": " + Manifest.FORMAT;
        findings.add(Rule.FILE_MISSING_FIELD, "", mark, Optional.of(example), FORMAT);
    }

    /** Looks at the format number alone: what a newer program wrote besides it cannot be wrong. */
    private boolean isNewer(Node.Mapping mapping) {
        Optional<Node.Scalar> found = entry(mapping, FORMAT)
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(number ->
                        number.text().matches("[1-9][0-9]{0,8}") && Integer.parseInt(number.text()) > Manifest.FORMAT);
        found.ifPresent(number -> findings.add(
                Rule.FILE_FORMAT_NEWER, "", number.mark(), number.text(), String.valueOf(Manifest.FORMAT)));
        return found.isPresent();
    }

    private static Optional<Node.Entry> entry(Node.Mapping mapping, String name) {
        return mapping.entries().detectOptional(entry -> entry.name().equals(name));
    }
}
