package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.DATE;
import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.document;

import ee.teekond.model.descriptor.Shape;
import java.time.LocalDate;
import java.util.Optional;

/** How a target group was defined from some day on, and by whom. Older evidence keeps the definition of its time. */
public record Definition(LocalDate since, Text text, Optional<String> source) {

    public static final Shape<Definition> SHAPE = Shape.of(Definition.class)
            .required("since", DATE)
            .required("text", TEXT)
            .optional("source", document("source"))
            .build();
}
