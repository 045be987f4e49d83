package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;

/** The people a journey is about. */
public record TargetGroup(String id, Text title, ImmutableList<Definition> definitions, Marks marks)
        implements Element {

    public static final Kind<TargetGroup> KIND = Kind.of("target-group", TargetGroup.class)
            .required("title", TEXT)
            .optional("definitions", list(leaf(() -> Definition.SHAPE)))
            .embed("marks", Marks.SHAPE)
            .shared()
            .build();

    @Override
    public Kind<TargetGroup> descriptor() {
        return KIND;
    }
}
