package ee.teekond.compare.merge;

import ee.teekond.compare.merge.FieldMerge.MergedElement;
import ee.teekond.model.Document;
import ee.teekond.model.Document.Place;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Values;
import ee.teekond.model.Values.Reference;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.Kind.Slot;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** One merge: who stays, where, with which fields, and then again while a reference needs what was to go. For one thread. */
final class Merging {

    private final Sides sides;
    private final Wishes wishes;
    private final FieldMerge fields;
    private final MutableList<Conflict> reused;
    private final MutableSet<String> needed = Sets.mutable.empty();
    private final MutableSet<Aspect> comingAlong = Sets.mutable.empty();

    Merging(Document base, Document ours, Document theirs, Language source, Wishes wishes) {
        this.wishes = new ComingAlong(wishes, comingAlong);
        this.fields = new FieldMerge(source, this.wishes);
        ReusedIds reused = new ReusedIds(base, ours, theirs, wishes);
        this.sides = reused.sides();
        this.reused = reused.conflicts();
    }

    Merge merged() {
        while (true) {
            int before = needed.size() + comingAlong.size();
            Merge merge = once();
            if (needed.size() + comingAlong.size() == before) {
                return merge;
            }
        }
    }

    private Merge once() {
        Presence presence = new Presence(sides, wishes, fields, needed);
        MutableList<Conflict> conflicts = Lists.mutable.withAll(reused);
        conflicts.addAllIterable(presence.conflicts());
        MutableMap<String, Element> elements = Maps.mutable.empty();
        for (String id : presence.present().toSortedList()) {
            MergedElement merged = element(id);
            elements.put(id, merged.element());
            ConflictKind kind = sides.inBase(id) ? ConflictKind.BOTH_CHANGED : ConflictKind.ADDED_TWICE;
            merged.conflicts().forEach(aspect -> conflicts.add(new Conflict(kind, aspect, id)));
        }
        for (Element element : elements.toList()) {
            elements.put(element.id(), resolved(element, elements, conflicts));
        }
        return new Merge(document(presence, elements), conflicts.distinct().toImmutable());
    }

    private MergedElement element(String id) {
        Optional<Element> ours = Sides.in(sides.ours(), id);
        Optional<Element> theirs = Sides.in(sides.theirs(), id);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return new MergedElement(ours.or(() -> theirs).orElseThrow(), Lists.immutable.empty());
        }
        return ours.equals(theirs) || theirs.equals(Sides.in(sides.base(), id))
                ? new MergedElement(ours.orElseThrow(), Lists.immutable.empty())
                : fields.merge(Sides.in(sides.base(), id), ours.orElseThrow(), theirs.orElseThrow());
    }

    /** The element without references that lead nowhere; notes what has to stay, or to come along, for them to lead on. */
    private Element resolved(Element element, MutableMap<String, Element> elements, MutableList<Conflict> conflicts) {
        Element result = element;
        for (Reference reference : Values.references(element)) {
            boolean open = reference.type().scope() == Scope.LOCAL
                    && Optional.ofNullable(elements.get(reference.target()))
                            .filter(target -> target.descriptor()
                                    .name()
                                    .equals(reference.type().kind()))
                            .isEmpty();
            if (open) {
                Field field = field(element, reference);
                settle(element, field, reference.target(), conflicts);
                result = without(result, field, reference.target());
            }
        }
        return result;
    }

    static Field field(Element element, Reference reference) {
        String path = reference.path();
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return element.descriptor().field(path.substring(0, end)).orElseThrow();
    }

    private void settle(Element element, Field field, String target, MutableList<Conflict> conflicts) {
        if (sides.isOurs(target)) {
            if (follows(element.id(), field)) {
                comingAlong.addAllIterable(FieldMerge.aspects(
                        Sides.in(sides.base(), element.id()).orElseThrow(),
                        Sides.in(sides.theirs(), element.id()).orElseThrow(),
                        field));
            } else {
                needed.add(target);
            }
        } else if (sides.inBase(target)) {
            Aspect aspect = KeyedList.of(field, element.get(field)).isPresent()
                    ? Aspect.item(element.id(), field.name(), target)
                    : Aspect.field(element.id(), field.name());
            conflicts.add(new Conflict(ConflictKind.USED_BUT_REMOVED, aspect, target));
            if (wishes.prefersTheirs(aspect)) {
                needed.add(target);
            }
        }
    }

    /** Whether they led the reference elsewhere, and we left it as it was. */
    private boolean follows(String id, Field field) {
        Optional<Object> ours = Sides.in(sides.ours(), id).flatMap(element -> element.get(field));
        Optional<Object> base = Sides.in(sides.base(), id).flatMap(element -> element.get(field));
        Optional<Object> theirs = Sides.in(sides.theirs(), id).flatMap(element -> element.get(field));
        boolean known = sides.inBase(id) && sides.isOurs(id) && sides.isTheirs(id);
        return known
                && ours.equals(base)
                && !theirs.equals(base)
                && comingAlong.noneSatisfy(
                        aspect -> aspect.element().equals(id) && aspect.part().equals(field.name()));
    }

    private static Element without(Element element, Field field, String target) {
        Optional<Object> left = element.get(field)
                .filter(ImmutableList.class::isInstance)
                .map(list -> ((ImmutableList<?>) list).reject(item -> refersTo(element, field, item, target)))
                .filter(ImmutableList::notEmpty)
                .map(Object.class::cast);
        return element.with(field, left);
    }

    private static boolean refersTo(Element element, Field field, Object item, String target) {
        Element alone = element.with(field, Optional.of(Lists.immutable.with(item)));
        return Values.references(alone)
                .anySatisfy(reference -> reference.type().scope() == Scope.LOCAL
                        && field(alone, reference).equals(field)
                        && reference.target().equals(target));
    }

    private Document document(Presence presence, MutableMap<String, Element> elements) {
        Element root = Optional.ofNullable(elements.get(sides.ours().id())).orElseThrow();
        Document.Builder document = Document.of(root);
        build(presence, elements, document, root);
        return document.build();
    }

    private static void build(
            Presence presence, MutableMap<String, Element> elements, Document.Builder document, Element owner) {
        for (Slot slot : owner.descriptor().slots()) {
            for (String id :
                    presence.placing().order(new Place(owner.id(), slot.name()), presence.present()::contains)) {
                Element element = Optional.ofNullable(elements.get(id)).orElseThrow();
                document.add(owner.id(), slot.name(), element);
                build(presence, elements, document, element);
            }
        }
    }
}
