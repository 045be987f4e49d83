package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.LANGUAGE;
import static ee.teekond.model.descriptor.FieldType.LINK;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.choice;
import static ee.teekond.model.descriptor.FieldType.hundredths;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Where people of a municipality can turn to: a post or a desk, never a person.
 *
 * @param title what the post or desk is called there
 * @param role the term for what it does everywhere
 * @param share of a full-time post, in hundredths
 * @param hours when it is open
 */
public record ContactPoint(
        String id,
        Text title,
        Optional<String> role,
        Optional<String> organisation,
        Optional<Long> share,
        Optional<Text> duties,
        ImmutableList<Channel> channels,
        ImmutableList<String> languages,
        Optional<Text> hours,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> link,
        Marks marks)
        implements Element {

    public static final Kind<ContactPoint> KIND = Kind.of("contact-point", ContactPoint.class)
            .required("title", TEXT)
            .optional("role", anywhere("term"))
            .optional("organisation", anywhere("organisation"))
            .optional("share", hundredths(0, 1_000))
            .optional("duties", TEXT)
            .optional("channels", list(choice(Channel.class)))
            .optional("languages", list(LANGUAGE))
            .optional("hours", TEXT)
            .optional("since", DATE)
            .optional("until", DATE)
            .optional("link", LINK)
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<ContactPoint> descriptor() {
        return KIND;
    }
}
