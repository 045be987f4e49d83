package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.integer;

import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;

/**
 * How many people of a target group live in a municipality, as published.
 *
 * @param date the day they were counted
 * @param n number of people
 */
public record Population(String id, String targetGroup, LocalDate date, int n, Marks marks) implements Element {

    public static final Kind<Population> KIND = Kind.of("population", Population.class)
            .required("targetGroup", anywhere("target-group"))
            .required("date", DATE)
            .required("n", integer(0, Evidence.MOST_PEOPLE))
            .embed("marks", Marks.SHAPE)
            .build();

    @Override
    public Kind<Population> descriptor() {
        return KIND;
    }
}
