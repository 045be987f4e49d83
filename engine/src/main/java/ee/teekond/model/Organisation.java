package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.LINK;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.choice;

import ee.teekond.model.descriptor.Kind;
import java.util.Optional;

/** An authority, municipality or association that provides services or owns proposals. */
public record Organisation(
        String id, Text title, Optional<String> abbreviation, OrganisationType type, Optional<String> link, Marks marks)
        implements Element {

    public static final Kind<Organisation> KIND = Kind.of("organisation", Organisation.class)
            .required("title", TEXT)
            .optional("abbreviation", STRING)
            .required("type", choice(OrganisationType.class))
            .optional("link", LINK)
            .embed("marks", Marks.SHAPE)
            .shared()
            .build();

    @Override
    public Kind<Organisation> descriptor() {
        return KIND;
    }
}
