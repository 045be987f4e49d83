package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.document;
import static ee.teekond.model.descriptor.FieldType.integer;
import static ee.teekond.model.descriptor.FieldType.map;
import static ee.teekond.model.descriptor.FieldType.tenths;

import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * What a claim rests on.
 *
 * @param source id of the source
 * @param place where in it
 * @param n how many people say so
 * @param counts of an emotion: how many gave each value, keyed in tenths
 * @param quote an approved quotation
 */
public record Evidence(
        String source,
        Optional<String> place,
        Optional<Integer> n,
        ImmutableSortedMap<Long, Integer> counts,
        Optional<Text> quote) {

    /** More people than this is a slip of the pen: Estonia has fewer. */
    static final int MOST_PEOPLE = 2_000_000;

    public static final Shape<Evidence> SHAPE = Shape.of(Evidence.class)
            .required("source", document("source"))
            .optional("place", STRING)
            .optional("n", integer(0, MOST_PEOPLE))
            .optional("counts", map(tenths(-20, 20), integer(0, MOST_PEOPLE)))
            .optional("quote", TEXT)
            .build();
}
