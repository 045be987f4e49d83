package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.elementOf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something a municipality does well, and where else it could be used.
 *
 * @param at the touchpoints or stages it belongs to, as {@code journey/id#element}
 */
public record GoodPractice(
        String id,
        Text text,
        Optional<Text> reuse,
        ImmutableList<String> services,
        ImmutableList<String> at,
        Marks marks)
        implements Element {

    public static final Kind<GoodPractice> KIND = Kind.of("good-practice", GoodPractice.class)
            .required("text", TEXT)
            .optional("reuse", TEXT)
            .optional("services", list(anywhere("service")))
            .optional("at", list(elementOf("journey")))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<GoodPractice> descriptor() {
        return KIND;
    }
}
