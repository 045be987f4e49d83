package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.SLUG;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.choice;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A difference from the reference that the municipality stands by.
 *
 * @param counterpart id of the element of the reference
 * @param declinedEdit the change of the reference that is not taken, and the version that offered it: {@code
 *     otsib-perearsti.title@2}
 */
public record Deviation(
        String id,
        String counterpart,
        DeviationKind kind,
        Optional<Text> reason,
        Optional<LocalDate> decided,
        Optional<String> declinedEdit,
        Marks marks)
        implements Element {

    public static final Kind<Deviation> KIND = Kind.of("deviation", Deviation.class)
            .required("counterpart", SLUG)
            .required("kind", choice(DeviationKind.class))
            .optional("reason", TEXT)
            .optional("decided", DATE)
            .optional("declinedEdit", STRING)
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Deviation> descriptor() {
        return KIND;
    }
}
