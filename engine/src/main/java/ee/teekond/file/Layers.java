package ee.teekond.file;

import ee.teekond.model.Sample;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** What a document's file and its sample overlay say of one element; at least one of them says something. */
record Layers(Optional<Draft> base, Optional<Draft> overlay) {

    /** No element is called so. */
    private static final String NOWHERE = "";

    Draft either() {
        return base.or(() -> overlay).orElseThrow();
    }

    /** Whether the overlay adds it. */
    boolean isNew() {
        return base.isEmpty();
    }

    /** Whether it, and with it all it owns, is sample data. */
    boolean isSample() {
        return isNew() || base.map(Draft::sample).filter(Sample::whole).isPresent();
    }

    ImmutableList<Draft.Source> sources() {
        return Lists.immutable
                .with(base, overlay)
                .select(Optional::isPresent)
                .collect(draft -> draft.orElseThrow().source());
    }

    /** What the overlay adds twice to one list. */
    ImmutableList<Draft> repeated(String slot) {
        MutableSet<String> seen = Sets.mutable.empty();
        return added(slot).reject(draft -> seen.add(draft.id()));
    }

    /**
     * The elements of a list the element owns. What the overlay adds stands after the element written before it there; what
     * it adds first, before the next one that the file has as well, or at the end.
     */
    ImmutableList<Layers> children(String slot) {
        ImmutableList<Draft> present = present(slot);
        if (overlay.isEmpty()) {
            return present.collect(draft -> new Layers(Optional.of(draft), Optional.empty()));
        }
        ImmutableList<Draft> added = added(slot).distinctBy(Draft::id);
        MutableSet<String> known = present.collect(Draft::id).toSet();
        MapIterable<String, Draft> overlays = added.groupByUniqueKey(Draft::id);
        MapIterable<String, MutableList<Draft>> news = newOnes(added, known);
        String next = added.collect(Draft::id).detectOptional(known::contains).orElse(NOWHERE);
        MutableList<Layers> children = Lists.mutable.empty();
        for (Draft draft : present) {
            boolean first = known.remove(draft.id());
            if (first && next.equals(draft.id())) {
                children.addAllIterable(alone(news, NOWHERE));
            }
            children.add(new Layers(Optional.of(draft), Optional.ofNullable(first ? overlays.get(draft.id()) : null)));
            if (first) {
                children.addAllIterable(alone(news, draft.id()));
            }
        }
        if (next.equals(NOWHERE)) {
            children.addAllIterable(alone(news, NOWHERE));
        }
        return children.toImmutable();
    }

    /** What the overlay adds, by the known element written before it. */
    private static MapIterable<String, MutableList<Draft>> newOnes(
            ImmutableList<Draft> added, MutableSet<String> known) {
        MutableMap<String, MutableList<Draft>> news = Maps.mutable.empty();
        String before = NOWHERE;
        for (Draft draft : added) {
            if (known.contains(draft.id())) {
                before = draft.id();
            } else {
                news.getIfAbsentPut(before, Lists.mutable::empty).add(draft);
            }
        }
        return news;
    }

    private static ImmutableList<Layers> alone(MapIterable<String, MutableList<Draft>> news, String before) {
        return news.getIfAbsentValue(before, Lists.mutable.empty())
                .collect(draft -> new Layers(Optional.empty(), Optional.of(draft)))
                .toImmutable();
    }

    private ImmutableList<Draft> present(String slot) {
        return base.map(draft -> draft.children(slot)).orElse(Lists.immutable.empty());
    }

    private ImmutableList<Draft> added(String slot) {
        return overlay.map(draft -> draft.children(slot)).orElse(Lists.immutable.empty());
    }
}
