package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.document;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done in a stretch of time, and by which figures it is told whether it helps.
 *
 * @param source what its activities and indicators rest on, unless they name something else
 * @param since its first day
 * @param until its last day
 */
public record Plan(
        String id,
        Text title,
        Optional<Text> summary,
        Optional<String> source,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Marks marks)
        implements Element {

    public static final Kind<Plan> KIND = Kind.of("plan", Plan.class)
            .required("title", TEXT)
            .optional("summary", TEXT)
            .optional("source", document("source"))
            .optional("since", DATE)
            .optional("until", DATE)
            .embed("marks", Marks.SHAPE)
            .owns("activities", Activity.KIND)
            .owns("indicators", Indicator.KIND)
            .build();

    @Override
    public Kind<Plan> descriptor() {
        return KIND;
    }
}
