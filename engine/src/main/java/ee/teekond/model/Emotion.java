package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.FLAG;
import static ee.teekond.model.descriptor.FieldType.document;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;
import static ee.teekond.model.descriptor.FieldType.tenths;

import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How a touchpoint feels.
 *
 * @param persona for whom; empty for all
 * @param value in tenths, −20 (very bad) to 20 (very good)
 * @param assumed a guess nobody has confirmed; it enters no median
 */
public record Emotion(Optional<String> persona, long value, ImmutableList<Evidence> evidence, boolean assumed) {

    public static final Shape<Emotion> SHAPE = Shape.of(Emotion.class)
            .optional("persona", document("persona"))
            .required("value", tenths(-20, 20))
            .optional("evidence", list(leaf(() -> Evidence.SHAPE)))
            .optional("assumed", FLAG)
            .build();
}
