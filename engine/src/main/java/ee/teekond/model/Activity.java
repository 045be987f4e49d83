package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.STRING;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;
import static ee.teekond.model.descriptor.FieldType.local;

import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something a plan has done.
 *
 * @param code its number as the source prints it, such as {@code 3.5.2.1.1}; it may stand more than once
 * @param partOf id of the activity it is a part of
 * @param frame how long it lasts in all
 * @param period how long it lasts within this plan
 * @param cost in euro cents
 * @param responsible ids of organisations
 */
public record Activity(
        String id,
        Text title,
        Optional<String> code,
        Optional<String> partOf,
        Optional<Text> summary,
        Optional<Dates> frame,
        Optional<Dates> period,
        Optional<Long> cost,
        ImmutableList<String> responsible,
        Marks marks)
        implements Element {

    /** What costs more than ten thousand million euros is a slip of the pen. */
    public static final DecimalType COST = new DecimalType(2, 0, 1_000_000_000_000L);

    public static final Kind<Activity> KIND = Kind.of("activity", Activity.class)
            .required("title", TEXT)
            .optional("code", STRING)
            .optional("partOf", local("activity"))
            .optional("summary", TEXT)
            .optional("frame", leaf(() -> Dates.SHAPE))
            .optional("period", leaf(() -> Dates.SHAPE))
            .optional("cost", COST)
            .optional("responsible", list(anywhere("organisation")))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Activity> descriptor() {
        return KIND;
    }
}
