package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;

import ee.teekond.model.descriptor.Shape;
import java.time.LocalDate;
import java.util.Optional;

/** From one day to another, both included; either end may be open. */
public record Dates(Optional<LocalDate> since, Optional<LocalDate> until) {

    public static final Shape<Dates> SHAPE = Shape.of(Dates.class)
            .optional("since", DATE)
            .optional("until", DATE)
            .build();
}
