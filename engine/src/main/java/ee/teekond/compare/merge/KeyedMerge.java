package ee.teekond.compare.merge;

import ee.teekond.compare.merge.FieldMerge.Merged;
import ee.teekond.compare.merge.FieldMerge.Values;
import ee.teekond.compare.merge.Runs.Part;
import ee.teekond.edit.LongestRun;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** Merges lists of items that have keys, item by item, and their order. */
record KeyedMerge(
        FieldMerge fields, Aspect aspect, KeyedList base, KeyedList ours, KeyedList theirs, Optional<Object> empty) {

    /** Empty if a value cannot be told apart item by item. */
    static Optional<KeyedMerge> of(FieldMerge fields, Aspect aspect, Field field, Values values) {
        Optional<KeyedList> base = KeyedList.of(field, values.base());
        Optional<KeyedList> ours = KeyedList.of(field, values.ours());
        Optional<KeyedList> theirs = KeyedList.of(field, values.theirs());
        boolean keyed = base.isPresent() && ours.isPresent() && theirs.isPresent();
        return keyed
                ? Optional.of(new KeyedMerge(
                        fields, aspect, base.orElseThrow(), ours.orElseThrow(), theirs.orElseThrow(), values.ours()))
                : Optional.empty();
    }

    Merged merged() {
        MutableList<Aspect> conflicts = Lists.mutable.empty();
        MutableMap<String, Object> items = Maps.mutable.empty();
        for (String key : ours.keys().newWithAll(theirs.keys()).distinct()) {
            Merged merged = fields.whole(
                    Aspect.item(aspect.element(), aspect.part(), key),
                    new Values(base.item(key), ours.item(key), theirs.item(key)));
            conflicts.addAllIterable(merged.conflicts());
            merged.value().ifPresent(item -> items.put(key, item));
        }
        ImmutableList<Object> list = order(items).collect(items::get);
        return new Merged(
                list.isEmpty() ? empty.filter(Lists.immutable.empty()::equals) : Optional.of(list),
                conflicts.toImmutable());
    }

    private ImmutableList<String> order(MutableMap<String, Object> items) {
        SetIterable<String> movedByUs = moved(ours);
        SetIterable<String> movedByThem = moved(theirs);
        boolean reordered = fields.wishes().takes(aspect);
        ImmutableList<String> fixed =
                base.keys().reject(key -> movedByUs.contains(key) || (reordered && movedByThem.contains(key)));
        Part our = new Part(
                ours.keys(),
                key -> !fixed.contains(key)
                        && places(ours, key)
                        && (!theyPlace(key) || anchor(fixed, key, ours) <= anchor(fixed, key, theirs)),
                key -> false);
        Part their = new Part(
                theirs.keys(),
                key -> !fixed.contains(key)
                        && theyPlace(key)
                        && (!places(ours, key) || anchor(fixed, key, theirs) <= anchor(fixed, key, ours)),
                movedByThem::contains);
        return new Runs(fixed, items::containsKey).merge(our, their);
    }

    /** Whether a list says where an item stands that is not where it was. Where both do, the one nearer to the start holds. */
    private boolean places(KeyedList list, String key) {
        return list.keys().contains(key)
                && (!base.keys().contains(key) || moved(list).contains(key));
    }

    private boolean theyPlace(String key) {
        return places(theirs, key) && fields.wishes().takes(Aspect.item(aspect.element(), aspect.part(), key));
    }

    private static int anchor(ImmutableList<String> fixed, String key, KeyedList list) {
        return fixed.indexOf(list.keys()
                .take(list.keys().indexOf(key))
                .select(fixed::contains)
                .getLastOptional()
                .orElse(""));
    }

    private SetIterable<String> moved(KeyedList list) {
        ImmutableList<String> known = list.keys().select(base.keys()::contains);
        ImmutableList<String> kept = LongestRun.increasing(known, base.keys()::indexOf);
        return known.toSet().difference(kept.toSet());
    }
}
