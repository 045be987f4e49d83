package ee.teekond.compare.merge;

import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Merges the fields of one element: texts language by language, lists with keys item by item, other values whole. */
record FieldMerge(Language source, Wishes wishes) {

    /** A value, and where the sides disagree on it. */
    record Merged(Optional<Object> value, ImmutableList<Aspect> conflicts) {
        static Merged of(Optional<Object> value) {
            return new Merged(value, Lists.immutable.empty());
        }
    }

    /** An element, and where the sides disagree on it. */
    record MergedElement(Element element, ImmutableList<Aspect> conflicts) {}

    /** What differs between two states of an element, as far as it would be taken. */
    ImmutableList<Aspect> changes(Element base, Element theirs) {
        if (base.equals(theirs)) {
            return Lists.immutable.empty();
        }
        return theirs.descriptor()
                .fields()
                .reject(field -> base.get(field).equals(theirs.get(field)))
                .flatCollect(field -> aspects(base, theirs, field))
                .select(wishes::takes);
    }

    /** The aspects of a field in which two states of an element differ. */
    static ImmutableList<Aspect> aspects(Element base, Element theirs, Field field) {
        Optional<KeyedList> then = KeyedList.of(field, base.get(field));
        Optional<KeyedList> now = KeyedList.of(field, theirs.get(field));
        if (then.isEmpty() || now.isEmpty()) {
            return Lists.immutable.with(Aspect.field(theirs.id(), field.name()));
        }
        ImmutableList<Aspect> items = now.orElseThrow()
                .differing(then.orElseThrow())
                .collect(key -> Aspect.item(theirs.id(), field.name(), key));
        return items.isEmpty() ? Lists.immutable.with(Aspect.field(theirs.id(), field.name())) : items;
    }

    /**
     * The element with the changes of both.
     *
     * @param base empty if both have added it
     */
    MergedElement merge(Optional<Element> base, Element ours, Element theirs) {
        MutableList<Aspect> conflicts = Lists.mutable.empty();
        Element element = ours;
        for (Field field : ours.descriptor().fields()) {
            Merged merged = merge(
                    field,
                    ours.id(),
                    new Values(base.flatMap(then -> then.get(field)), ours.get(field), theirs.get(field)));
            conflicts.addAllIterable(merged.conflicts());
            if (!merged.value().equals(ours.get(field))) {
                element = element.with(field, merged.value());
            }
        }
        return new MergedElement(element, conflicts.toImmutable());
    }

    /** A field in three states. */
    record Values(Optional<Object> base, Optional<Object> ours, Optional<Object> theirs) {}

    private Merged merge(Field field, String id, Values values) {
        Aspect aspect = Aspect.field(id, field.name());
        if (values.theirs().equals(values.base()) || values.theirs().equals(values.ours())) {
            return Merged.of(values.ours());
        }
        if (field.type().equals(FieldType.TEXT)) {
            return wishes.takes(aspect) ? text(aspect, values) : Merged.of(values.ours());
        }
        Optional<KeyedMerge> keyed = KeyedMerge.of(this, aspect, field, values);
        if (keyed.isPresent()) {
            return keyed.orElseThrow().merged();
        }
        return whole(aspect, values);
    }

    /** One value of three; ours stands in a conflict unless theirs is preferred. */
    Merged whole(Aspect aspect, Values values) {
        if (values.ours().equals(values.theirs()) || values.theirs().equals(values.base()) || !wishes.takes(aspect)) {
            return Merged.of(values.ours());
        }
        if (values.ours().equals(values.base())) {
            return Merged.of(values.theirs());
        }
        return new Merged(wishes.prefersTheirs(aspect) ? values.theirs() : values.ours(), Lists.immutable.with(aspect));
    }

    private Merged text(Aspect aspect, Values values) {
        TextMerge merge = new TextMerge(
                source, text(values.base()), text(values.ours()), text(values.theirs()), wishes.prefersTheirs(aspect));
        Text merged = merge.merged();
        return new Merged(
                Optional.<Object>of(merged).filter(text -> !merged.wordings().isEmpty()),
                merge.isConflict() ? Lists.immutable.with(aspect) : Lists.immutable.empty());
    }

    private static Text text(Optional<Object> value) {
        return value.map(Text.class::cast).orElse(Text.EMPTY);
    }
}
