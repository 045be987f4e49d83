package ee.teekond.exchange;

import ee.teekond.file.JsonParts.Part;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/** One edit taken apart: what it does, and its parts by name. */
record EditParts(Part whole, EditOperation operation, ImmutableMap<String, Part> parts) {

    private static final FieldType OPERATION = FieldType.choice(EditOperation.class);

    /** Takes an edit apart; empty when it does not say what it does, which is reported. */
    static Optional<EditParts> of(Part whole) {
        Optional<Part> written = whole.part("op");
        if (written.isEmpty()) {
            whole.refuse(Rule.FILE_MISSING_FIELD, "op");
        }
        return written.flatMap(part -> part.value(OPERATION))
                .map(EditOperation.class::cast)
                .flatMap(operation -> whole.fields(operation.code(), operation.parts())
                        .map(parts -> new EditParts(whole, operation, parts)));
    }

    Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A part the edit cannot do without. */
    Optional<Part> required(String name) {
        Optional<Part> part = part(name);
        if (part.isEmpty()) {
            whole.refuse(Rule.FILE_MISSING_FIELD, name);
        }
        return part;
    }

    Optional<String> string(String name, FieldType type) {
        return required(name).flatMap(part -> part.value(type)).map(String.class::cast);
    }

    /** A part that must be one of some words. */
    static Optional<String> word(Part part, String name, ImmutableList<String> known) {
        Optional<String> written = part.value(FieldType.STRING).map(String.class::cast);
        written.filter(word -> !known.contains(word))
                .ifPresent(word -> part.refuse(
                        Rule.FILE_UNKNOWN_WORD, Nearest.to(word, known), name, word, known.makeString(", ")));
        return written.filter(known::contains);
    }
}
