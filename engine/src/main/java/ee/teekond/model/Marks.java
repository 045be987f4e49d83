package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.FLAG;
import static ee.teekond.model.descriptor.FieldType.SAMPLE;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What every element may carry besides its own fields.
 *
 * @param evidence what the element's claim rests on
 * @param assumed a visible assumption
 * @param note a lasting remark, never shown on a picture
 * @param sample which part of it is invented
 */
public record Marks(ImmutableList<Evidence> evidence, boolean assumed, Optional<String> note, Sample sample) {

    /** Nothing to say. */
    public static final Marks NONE = new Marks(Lists.immutable.empty(), false, Optional.empty(), Sample.NONE);

    public static final Shape<Marks> SHAPE = Shape.of(Marks.class)
            .optional("evidence", list(leaf(() -> Evidence.SHAPE)))
            .optional("assumed", FLAG)
            .optional("note", STRING)
            .standard("sample", SAMPLE, Sample.NONE)
            .build();

    /** The field of an element's kind that says which part of it is invented. */
    public static Field sample(Kind<?> kind) {
        return kind.field("sample").orElseThrow();
    }
}
