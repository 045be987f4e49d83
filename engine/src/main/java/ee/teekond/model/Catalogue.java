package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;

import ee.teekond.model.descriptor.Kind;

/** The services of a country, the outcomes they need and produce, and the materials they point at. */
public record Catalogue(String id, Text title, Marks marks) implements Element {

    public static final Kind<Catalogue> KIND = Kind.of("catalogue", Catalogue.class)
            .required("title", TEXT)
            .embed("marks", Marks.SHAPE)
            .owns("outcomes", Outcome.KIND)
            .owns("services", Service.KIND)
            .owns("materials", Material.KIND)
            .build();

    @Override
    public Kind<Catalogue> descriptor() {
        return KIND;
    }
}
