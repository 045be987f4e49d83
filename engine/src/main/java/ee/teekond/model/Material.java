package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.LANGUAGE;
import static ee.teekond.model.descriptor.FieldType.LINK;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Guidance a service points at: a leaflet, a guide, a film.
 *
 * @param publisher id of the organisation
 * @param languages it is in
 * @param since the day it came out
 */
public record Material(
        String id,
        Text title,
        Optional<Text> summary,
        Optional<String> publisher,
        ImmutableList<String> languages,
        Optional<String> link,
        Optional<LocalDate> since,
        Marks marks)
        implements Element {

    public static final Kind<Material> KIND = Kind.of("material", Material.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .optional("publisher", anywhere("organisation"))
            .optional("languages", list(LANGUAGE))
            .optional("link", LINK)
            .optional("since", DATE)
            .embed("marks", Marks.SHAPE)
            .shared()
            .build();

    @Override
    public Kind<Material> descriptor() {
        return KIND;
    }
}
