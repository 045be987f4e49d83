package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.integer;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How often people turned to a municipality in a stretch of time. Contacts are counted, not people: one person may come
 * many times.
 *
 * @param since first day
 * @param until last day
 * @param reason the term for why they came
 * @param need the term for what they needed
 * @param localName the municipality's own name for the category
 * @param service the service they came about
 * @param n number of contacts
 */
public record ContactCount(
        String id,
        LocalDate since,
        LocalDate until,
        Optional<String> reason,
        Optional<String> need,
        Optional<Text> localName,
        Optional<String> service,
        int n,
        Marks marks)
        implements Element {

    /** More contacts than this in one municipality are a slip of the pen. */
    private static final int MOST_CONTACTS = 10_000_000;

    public static final Kind<ContactCount> KIND = Kind.of("contact-count", ContactCount.class)
            .required("since", DATE)
            .required("until", DATE)
            .optional("reason", anywhere("term"))
            .optional("need", anywhere("term"))
            .optional("localName", TEXT)
            .optional("service", anywhere("service"))
            .required("n", integer(0, MOST_CONTACTS))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<ContactCount> descriptor() {
        return KIND;
    }
}
