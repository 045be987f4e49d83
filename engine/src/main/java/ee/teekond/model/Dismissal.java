package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.string;

import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A warning, or a gap, that is looked into and stands, with the reason.
 *
 * @param rule id of the rule that warns, such as {@code plan.total-differs}
 * @param about what it warns about, as {@code kind/id} or {@code kind/id#element}; of a gap: the municipality
 * @param subject of a gap: what in the municipality it is about
 * @param fingerprint of a gap: what it rested on when it was looked into; once that changes it is open again
 */
public record Dismissal(
        String id,
        String rule,
        String about,
        Text reason,
        Optional<LocalDate> decided,
        Optional<String> subject,
        Optional<String> fingerprint,
        Marks marks)
        implements Element {

    public static final Kind<Dismissal> KIND = Kind.of("dismissal", Dismissal.class)
            .required("rule", STRING)
            .required("about", string(Pattern.NAME))
            .required("reason", TEXT)
            .optional("decided", DATE)
            .optional("subject", STRING)
            .optional("fingerprint", STRING)
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Dismissal> descriptor() {
        return KIND;
    }
}
