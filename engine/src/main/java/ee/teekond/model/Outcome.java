package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;

/** What a person has once a service has done its work: a personal code, a registered home, a level of Estonian. */
public record Outcome(String id, Text title, Optional<Text> summary, Marks marks) implements Element {

    public static final Kind<Outcome> KIND = Kind.of("outcome", Outcome.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .embed("marks", Marks.SHAPE)
            .shared()
            .build();

    @Override
    public Kind<Outcome> descriptor() {
        return KIND;
    }
}
