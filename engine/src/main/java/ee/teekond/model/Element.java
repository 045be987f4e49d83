package ee.teekond.model;

import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Anything with an id of its own, unique in its document and never renamed. */
public interface Element {

    String id();

    /** The descriptor table of this element's kind. */
    Kind<? extends Element> descriptor();

    /** Evidence, note and sample marks. */
    Marks marks();

    /** The element's name or text, for kinds that have one. */
    default Optional<Text> caption() {
        return descriptor().caption(this).map(Text.class::cast);
    }

    /** The reference's elements this one says it comes from; empty when it bears the same id, or comes from nowhere. */
    default ImmutableList<String> origin() {
        return Lists.immutable.empty();
    }

    /** Ids of the reference's elements this one stands for, if there are such: its origin, else its own id. */
    default ImmutableList<String> standsFor() {
        return origin().isEmpty() ? Lists.immutable.with(id()) : origin();
    }

    /** The value of a field; empty when absent. */
    default Optional<Object> get(Field field) {
        return descriptor().get(this, field);
    }

    /** The same element with one field changed; empty takes the value away, and with it the field's sample mark. */
    default Element with(Field field, Optional<Object> value) {
        Element changed = (Element) descriptor().with(this, field, value);
        Sample sample = changed.marks().sample();
        Sample left = sample.only(descriptor()
                .fields()
                .select(each -> changed.get(each).isPresent())
                .collect(Field::name));
        return left.equals(sample)
                ? changed
                : (Element) descriptor().with(changed, Marks.sample(descriptor()), Optional.of(left));
    }

    /** Whether the element as such is invented. */
    default boolean isSample() {
        return marks().sample().whole();
    }
}
