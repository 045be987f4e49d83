package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;

import ee.teekond.model.descriptor.Kind;

/** A list of organisations. */
public record Organisations(String id, Text title, Marks marks) implements Element {

    public static final Kind<Organisations> KIND = Kind.of("organisations", Organisations.class)
            .required("title", TEXT)
            .embed("marks", Marks.SHAPE)
            .owns("list", Organisation.KIND)
            .build();

    @Override
    public Kind<Organisations> descriptor() {
        return KIND;
    }
}
