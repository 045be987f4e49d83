package ee.teekond.model;

import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;

/** Anything with an id of its own, unique in its document and never renamed. */
public interface Element {

    String id();

    /** The descriptor table of this element's kind. */
    Kind<? extends Element> descriptor();

    /** Evidence, note and sample marks. */
    Marks marks();

    /** The element's name or text, for kinds that have one. */
    default Optional<Text> caption() {
        return descriptor()
                .field("title")
                .or(() -> descriptor().field("text"))
                .flatMap(this::get)
                .map(Text.class::cast);
    }

    /** The value of a field; empty when absent. */
    default Optional<Object> get(Field field) {
        return descriptor().get(this, field);
    }

    /** Whether the element as such is invented. */
    default boolean isSample() {
        return marks().sample().whole();
    }
}
