package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.SPAN;

import ee.teekond.model.descriptor.Shape;
import java.util.Optional;

/** How long something takes, from at least to at most; either end may be open. */
public record Period(Optional<Span> min, Optional<Span> max) {

    public static final Shape<Period> SHAPE =
            Shape.of(Period.class).optional("min", SPAN).optional("max", SPAN).build();
}
