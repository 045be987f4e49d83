package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.FLAG;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Shape;
import org.eclipse.collections.api.list.ImmutableList;

/** What one trait of a persona rests on. {@code about} names the persona's field. */
public record Trait(String about, ImmutableList<Evidence> evidence, boolean assumed) {

    public static final Shape<Trait> SHAPE = Shape.of(Trait.class)
            .required("about", STRING)
            .optional("evidence", list(leaf(() -> Evidence.SHAPE)))
            .optional("assumed", FLAG)
            .build();
}
