package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;

import ee.teekond.model.descriptor.Kind;

/** A list of target groups. */
public record TargetGroups(String id, Text title, Marks marks) implements Element {

    public static final Kind<TargetGroups> KIND = Kind.of("target-groups", TargetGroups.class)
            .required("title", TEXT)
            .embed("marks", Marks.SHAPE)
            .owns("list", TargetGroup.KIND)
            .build();

    @Override
    public Kind<TargetGroups> descriptor() {
        return KIND;
    }
}
