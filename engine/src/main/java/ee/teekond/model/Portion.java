package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.TEXT;
import static ee.teekond.model.descriptor.FieldType.tenths;

import ee.teekond.model.descriptor.Shape;

/**
 * How large a part of those who took part were of one sort, such as of one region.
 *
 * @param percent in tenths of a percent
 */
public record Portion(Text title, long percent) {

    public static final Shape<Portion> SHAPE = Shape.of(Portion.class)
            .required("title", TEXT)
            .required("percent", tenths(0, 1_000))
            .build();
}
