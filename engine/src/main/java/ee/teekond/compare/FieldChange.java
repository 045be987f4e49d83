package ee.teekond.compare;

import ee.teekond.model.descriptor.Field;
import java.util.Optional;

/**
 * A field that two matched elements do not share.
 *
 * @param from what the other journey says; empty if nothing
 * @param to what this journey says; empty if nothing
 */
public record FieldChange(Field field, Optional<Object> from, Optional<Object> to) {}
