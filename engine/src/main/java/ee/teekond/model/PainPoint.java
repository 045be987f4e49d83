package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.SLUG;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.integer;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;

/**
 * Something that annoys, hinders or stops a person.
 *
 * @param severity 1 annoys, 2 hinders, 3 stops
 * @param service the service it is about, when it is about one
 * @param origin id of the reference element it comes from, when that differs
 */
public record PainPoint(
        String id,
        Text text,
        PainKind kind,
        int severity,
        View view,
        Optional<Felt> felt,
        Optional<String> service,
        Optional<String> origin,
        Marks marks)
        implements Element {

    public static final Kind<PainPoint> KIND = Kind.of("pain-point", PainPoint.class)
            .required("text", TEXT)
            .required("kind", choice(PainKind.class))
            .required("severity", integer(1, 3))
            .required("view", choice(View.class))
            .optional("felt", choice(Felt.class))
            .optional("service", anywhere("service"))
            .optional("origin", SLUG)
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<PainPoint> descriptor() {
        return KIND;
    }
}
