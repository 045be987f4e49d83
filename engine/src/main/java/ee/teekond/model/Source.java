package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.LANGUAGE;
import static ee.teekond.model.descriptor.FieldType.LINK;
import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.integer;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Where claims come from.
 *
 * @param n how many people took part, as published
 * @param file name of the plain-text copy in which the places of evidence count lines
 * @param breakdown of what sort those were who took part, such as their regions
 */
public record Source(
        String id,
        Text title,
        SourceMethod method,
        Optional<LocalDate> date,
        Optional<Integer> n,
        Optional<String> place,
        ImmutableList<String> languages,
        Optional<Consent> consent,
        Optional<String> publisher,
        Optional<String> link,
        Optional<String> file,
        ImmutableList<Portion> breakdown,
        Marks marks)
        implements Element {

    public static final Kind<Source> KIND = Kind.of("source", Source.class)
            .required("title", TEXT)
            .required("method", choice(SourceMethod.class))
            .optional("date", DATE)
            .optional("n", integer(0, 2_000_000))
            .optional("place", STRING)
            .optional("languages", list(LANGUAGE))
            .optional("consent", choice(Consent.class))
            .optional("publisher", STRING)
            .optional("link", LINK)
            .optional("file", STRING)
            .optional("breakdown", list(leaf(() -> Portion.SHAPE)))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Source> descriptor() {
        return KIND;
    }
}
