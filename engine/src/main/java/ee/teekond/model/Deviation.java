package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.SLUG;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.choice;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A difference from the reference that the municipality stands by.
 *
 * @param counterpart id of the element of the reference
 */
public record Deviation(
        String id,
        String counterpart,
        DeviationKind kind,
        Optional<Text> reason,
        Optional<LocalDate> decided,
        Marks marks)
        implements Element {

    public static final Kind<Deviation> KIND = Kind.of("deviation", Deviation.class)
            .required("counterpart", SLUG)
            .required("kind", choice(DeviationKind.class))
            .optional("reason", TEXT)
            .optional("decided", DATE)
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Deviation> descriptor() {
        return KIND;
    }
}
