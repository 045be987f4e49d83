package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;

import ee.teekond.model.descriptor.Kind;

/** What the people of a workspace have decided: who counts as applying the model, and what is made of what was found. */
public record Decisions(String id, Text title, Marks marks) implements Element {

    public static final Kind<Decisions> KIND = Kind.of("decisions", Decisions.class)
            .required("title", TEXT)
            .embed("marks", Marks.SHAPE)
            .owns("adoption", AdoptionRule.KIND)
            .owns("dismissed", Dismissal.KIND)
            .build();

    @Override
    public Kind<Decisions> descriptor() {
        return KIND;
    }
}
