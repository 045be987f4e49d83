package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;

/** A list of terms by which something is sorted: counties and municipalities, roles, life events, reasons of contacts. */
public record Taxonomy(String id, Text title, Optional<Text> summary, Marks marks) implements Element {

    public static final Kind<Taxonomy> KIND = Kind.of("taxonomy", Taxonomy.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .embed("marks", Marks.SHAPE)
            .owns("list", Term.KIND)
            .build();

    @Override
    public Kind<Taxonomy> descriptor() {
        return KIND;
    }
}
