package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.integer;
import static ee.teekond.model.descriptor.FieldType.local;
import static ee.teekond.model.descriptor.FieldType.map;

import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * A figure that tells how far a plan has come.
 *
 * @param unit what is counted
 * @param activity id of the activity it belongs to
 * @param targets what is aimed at, by year
 * @param values what was reached, by year, as given
 * @param computedBy name of the question that computes the values
 */
public record Indicator(
        String id,
        Text title,
        Optional<Text> unit,
        Optional<String> code,
        Optional<String> activity,
        ImmutableSortedMap<Integer, Integer> targets,
        ImmutableSortedMap<Integer, Integer> values,
        Optional<String> computedBy,
        Optional<Text> explanation,
        Marks marks)
        implements Element {

    private static final int MOST = 999_999_999;
    private static final FieldType BY_YEAR = map(integer(1900, 2099), integer(-MOST, MOST));

    public static final Kind<Indicator> KIND = Kind.of("indicator", Indicator.class)
            .required("title", TEXT)
            .optional("unit", TEXT)
            .optional("code", STRING)
            .optional("activity", local("activity"))
            .optional("targets", BY_YEAR)
            .optional("values", BY_YEAR)
            .optional("computedBy", STRING)
            .optional("explanation", TEXT)
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Indicator> descriptor() {
        return KIND;
    }
}
