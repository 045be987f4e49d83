package ee.teekond.exchange;

import ee.teekond.file.JsonParts;
import ee.teekond.file.JsonParts.Part;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Edits read from JSON, every value checked against the descriptor tables. Nothing is left out silently: with findings there
 * are no edits.
 *
 * @param isNewer whether a newer program wrote them
 */
public record EditReading(ImmutableList<AddressedEdit> edits, ImmutableList<Finding> findings, boolean isNewer) {

    private static final String FORMAT = "format";
    private static final String EDITS = "edits";
    private static final FieldType NUMBER = FieldType.integer(1, 999_999_999);

    /**
     * Reads the text of a file of edits.
     *
     * @param shown the file's name in messages
     * @param workspace the documents they are for: an edit names elements and fields of those
     */
    public static EditReading of(String text, String shown, Workspace workspace) {
        JsonParts parts = new JsonParts(shown);
        return of(parts, parts.read(text), workspace);
    }

    /**
     * Reads a file of edits.
     *
     * @throws PlaceException when it cannot be opened or is not text
     */
    public static EditReading of(Path file, Workspace workspace) throws PlaceException {
        JsonParts parts = new JsonParts(file.toString());
        return of(parts, parts.read(file), workspace);
    }

    /**
     * One edit that stands inside another text.
     *
     * @param part the edit; what is wrong with it is reported where the text it is part of is read
     * @param workspace the document it is for: the edit names elements and fields of that
     * @return empty if it is not understood
     */
    public static Optional<AddressedEdit> one(Part part, Workspace workspace) {
        return new EditDecoder(workspace).decode(part);
    }

    private static EditReading of(JsonParts parts, Optional<Part> root, Workspace workspace) {
        boolean newer = root.filter(EditReading::isNewer).isPresent();
        ImmutableList<AddressedEdit> edits = newer
                ? Lists.immutable.empty()
                : root.map(file -> edits(file, new EditDecoder(workspace))).orElse(Lists.immutable.empty());
        ImmutableList<Finding> findings = parts.findings();
        return new EditReading(findings.isEmpty() ? edits : Lists.immutable.empty(), findings, newer);
    }

    /** Looks at the format number alone: what a newer program wrote besides it cannot be wrong. */
    private static boolean isNewer(Part file) {
        Optional<Part> format = file.part(FORMAT);
        boolean newer = format.flatMap(part -> part.value(NUMBER))
                .filter(number -> (Integer) number > EditJson.FORMAT)
                .isPresent();
        if (newer) {
            Part number = format.orElseThrow();
            number.refuse(Rule.FILE_FORMAT_NEWER, number.value(NUMBER).orElseThrow(), EditJson.FORMAT);
        }
        return newer;
    }

    private static ImmutableList<AddressedEdit> edits(Part file, EditDecoder decoder) {
        MutableList<AddressedEdit> edits = Lists.mutable.empty();
        file.fields(EDITS, Lists.immutable.with(FORMAT, EDITS)).ifPresent(parts -> {
            if (!parts.containsKey(FORMAT)) {
                file.refuse(Rule.FILE_MISSING_FIELD, Optional.of(FORMAT + ": " + EditJson.FORMAT), FORMAT);
            }
            Optional.ofNullable(parts.get(EDITS))
                    .ifPresentOrElse(
                            part -> part.items()
                                    .orElse(Lists.immutable.empty())
                                    .forEach(item -> decoder.decode(item).ifPresent(edits::add)),
                            () -> file.refuse(Rule.FILE_MISSING_FIELD, EDITS));
        });
        return edits.toImmutable();
    }
}
