package ee.teekond.compare.merge;

import ee.teekond.compare.ComparedFields;
import ee.teekond.compare.merge.Offered.Kind;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * What changed from one version to the next, in units that make sense to decide on: what hangs on an added or removed
 * element comes along with it, and so do ways that only make room for it. For one thread.
 */
final class Units {

    private static final String NEXT = "next";

    private final Document base;
    private final Document theirs;
    private final Sides sides;
    private final MutableMap<String, Unit> structural = Maps.mutable.empty();
    private final MutableMap<Aspect, MutableList<Aspect>> followers = Maps.mutable.empty();
    private final MutableList<Unit> units = Lists.mutable.empty();
    private final MutableSet<String> grouped = Sets.mutable.empty();
    private final MutableList<String> arrivals = Lists.mutable.empty();

    private Units(Document base, Document theirs) {
        this.base = base;
        this.theirs = theirs;
        sides = Sides.of(base, base, theirs);
    }

    /** The units from a version to the next one, in the order of the next. */
    static ImmutableList<Unit> between(Document base, Document theirs) {
        Units units = new Units(base, theirs);
        units.divide();
        theirs.inOrder().forEach(units::places);
        units.arrivals.forEach(units::arrive);
        base.inOrder().forEach(units::removal);
        theirs.inOrder().forEach(units::fields);
        return units.units.collect(units::withFollowers).toImmutable();
    }

    private Unit withFollowers(Unit unit) {
        return new Unit(
                unit.id(),
                unit.kind(),
                unit.head(),
                unit.aspects()
                        .newWithAll(followers.getIfAbsentValue(unit.head(), Lists.mutable.empty()))
                        .distinct());
    }

    private void add(Unit unit, ImmutableList<String> elements) {
        units.add(unit);
        elements.forEach(id -> structural.putIfAbsent(id, unit));
    }

    private boolean isNew(String id) {
        return !base.elements().containsKey(id);
    }

    private boolean isGone(String id) {
        return !theirs.elements().containsKey(id);
    }

    /** Steps that were divided, or made one. */
    private void divide() {
        ImmutableList<Touchpoint> added = theirs.all(Touchpoint.KIND).select(step -> isNew(step.id()));
        for (Touchpoint step : added) {
            ImmutableList<String> origins = step.origin().select(base.elements()::containsKey);
            if (origins.size() > 1) {
                group(
                        Kind.MERGED,
                        step.id() + ".merged",
                        Lists.immutable.with(step.id()),
                        origins.select(this::isGone));
            }
        }
        for (Touchpoint whole : base.all(Touchpoint.KIND)) {
            ImmutableList<String> parts = added.reject(step -> grouped.contains(step.id()))
                    .select(step -> step.origin().contains(whole.id()))
                    .collect(Touchpoint::id);
            if (parts.notEmpty()) {
                group(
                        Kind.SPLIT,
                        whole.id() + ".split",
                        parts,
                        isGone(whole.id()) ? Lists.immutable.with(whole.id()) : Lists.immutable.empty());
            }
        }
    }

    private void group(Kind kind, String id, ImmutableList<String> come, ImmutableList<String> go) {
        ImmutableList<Aspect> aspects = come.flatCollect(
                        step -> below(theirs, step).collect(this::coming))
                .newWithAll(go.collect(Aspect::removed));
        add(new Unit(id, kind, aspects.getFirst(), aspects), come.newWithAll(go));
        if (kind == Kind.SPLIT) {
            structural.putIfAbsent(id.substring(0, id.lastIndexOf('.')), units.getLast());
        }
        come.flatCollect(step -> below(theirs, step)).forEach(part -> structural.putIfAbsent(part, units.getLast()));
        grouped.addAllIterable(come.newWithAll(go).flatCollect(step -> below(theirs, step)));
        grouped.addAllIterable(go.flatCollect(step -> below(base, step)).select(this::isGone));
    }

    private Aspect coming(String id) {
        return isNew(id) ? Aspect.added(id) : Aspect.moved(id);
    }

    private static ImmutableList<String> below(Document document, String id) {
        Element element = document.elements().get(id);
        return element == null
                ? Lists.immutable.empty()
                : Lists.immutable
                        .with(id)
                        .newWithAll(element.descriptor()
                                .slots()
                                .flatCollect(slot -> document.children(id, slot.name())
                                        .flatCollect(child -> below(document, child))));
    }

    private void places(Element element) {
        String id = element.id();
        if (grouped.contains(id) || ComparedFields.of(element.descriptor()).isEmpty()) {
            return;
        }
        boolean withOwner = isNew(theirs.owner(id).orElseThrow().id());
        if (isNew(id) && !withOwner) {
            ImmutableList<String> all = below(theirs, id).select(this::isNew);
            add(Unit.of(Kind.ADDED, Aspect.added(id), all.collect(Aspect::added)), all);
        } else if (!isNew(id) && sides.movedByThem().contains(id) && withOwner) {
            arrivals.add(id);
        } else if (!isNew(id) && sides.movedByThem().contains(id)) {
            add(
                    Unit.of(Kind.MOVED, Aspect.moved(id), Lists.immutable.with(Aspect.moved(id))),
                    Lists.immutable.with(id));
        }
    }

    /** What was moved beneath something new comes there with it. */
    private void arrive(String id) {
        theirs.owner(id).map(owner -> structural.get(owner.id())).ifPresent(unit -> {
            follow(unit, Lists.immutable.with(Aspect.moved(id)));
            structural.putIfAbsent(id, unit);
        });
    }

    private void removal(Element element) {
        String id = element.id();
        boolean withOwner = base.owner(id).filter(owner -> isGone(owner.id())).isPresent();
        if (!isGone(id)
                || withOwner
                || grouped.contains(id)
                || ComparedFields.of(element.descriptor()).isEmpty()) {
            return;
        }
        ImmutableList<String> all = below(base, id).select(this::isGone);
        add(Unit.of(Kind.REMOVED, Aspect.removed(id), all.collect(Aspect::removed)), all);
    }

    private void fields(Element now) {
        Element then = base.elements().get(now.id());
        if (then == null || then.equals(now) || !then.descriptor().equals(now.descriptor())) {
            return;
        }
        ImmutableList<Aspect> aspects = ComparedFields.of(now.descriptor())
                .reject(field -> then.get(field).equals(now.get(field)))
                .reject(field -> isOrderAlone(field, then, now))
                .flatCollect(field -> FieldMerge.aspects(then, now, field));
        ways(now.id(), aspects.select(aspect -> aspect.part().equals(NEXT)));
        aspects.reject(aspect -> aspect.part().equals(NEXT)).forEach(aspect -> change(now, aspect));
    }

    /** Whether the same ids are named in another order, which says nothing. */
    private static boolean isOrderAlone(Field field, Element then, Element now) {
        Optional<KeyedList> was = KeyedList.of(field, then.get(field));
        Optional<KeyedList> is = KeyedList.of(field, now.get(field));
        return was.isPresent()
                && is.isPresent()
                && is.orElseThrow().items().allSatisfy(String.class::isInstance)
                && is.orElseThrow().differing(was.orElseThrow()).isEmpty();
    }

    private void change(Element now, Aspect aspect) {
        Optional<Unit> structure = aspect.item()
                .map(structural::get)
                .or(() -> Optional.ofNullable(structural.get(now.id())).filter(unit -> unit.kind() == Kind.SPLIT));
        if (structure.isPresent()) {
            follow(structure.orElseThrow(), Lists.immutable.with(aspect));
            return;
        }
        Kind kind = aspect.item()
                .flatMap(key -> now.descriptor()
                        .field(aspect.part())
                        .map(field -> KeyedList.of(field, now.get(field))
                                        .flatMap(list -> list.item(key))
                                        .isPresent()
                                ? Kind.LINKED
                                : Kind.UNLINKED))
                .orElse(Kind.CHANGED);
        units.add(Unit.of(kind, aspect, Lists.immutable.with(aspect)));
    }

    /** The ways on from a step are decided together, with the element they make room for if there is one. */
    private void ways(String id, ImmutableList<Aspect> aspects) {
        if (aspects.isEmpty()) {
            return;
        }
        Optional<Unit> structure = aspects.collect(aspect -> aspect.item().map(structural::get))
                .detectOptional(Optional::isPresent)
                .flatMap(found -> found)
                .or(() -> Optional.ofNullable(structural.get(id)));
        structure.ifPresentOrElse(
                unit -> follow(unit, aspects),
                () -> units.add(new Unit(id + "." + NEXT, Kind.REDIRECTED, aspects.getFirst(), aspects)));
    }

    private void follow(Unit unit, ImmutableList<Aspect> aspects) {
        followers.getIfAbsentPut(unit.head(), Lists.mutable::empty).addAllIterable(aspects);
    }
}
