package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.SLUG;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.integer;
import static ee.teekond.model.descriptor.FieldType.loneOrList;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something that annoys, hinders or stops a person.
 *
 * @param severity 1 annoys, 2 hinders, 3 stops
 * @param service the service it is about, when it is about one
 * @param origin ids of the reference elements it stands for, when that is not simply its own id
 */
public record PainPoint(
        String id,
        Text text,
        PainKind kind,
        int severity,
        View view,
        Optional<Felt> felt,
        Optional<String> service,
        ImmutableList<String> origin,
        Marks marks)
        implements Element {

    public static final Kind<PainPoint> KIND = Kind.of("pain-point", PainPoint.class)
            .required("text", TEXT)
            .required("kind", choice(PainKind.class))
            .required("severity", integer(1, 3))
            .required("view", choice(View.class))
            .optional("felt", choice(Felt.class))
            .optional("service", anywhere("service"))
            .optional("origin", loneOrList(SLUG))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<PainPoint> descriptor() {
        return KIND;
    }
}
