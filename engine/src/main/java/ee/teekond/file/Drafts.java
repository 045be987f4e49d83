package ee.teekond.file;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** Takes a document apart again: all of it, or what belongs in its file, or what belongs in its sample overlay. */
final class Drafts {

    private static final Draft.Source NOWHERE =
            new Draft.Source("", new Node.Mapping(Lists.immutable.empty(), Node.Mark.NONE), Sets.immutable.empty());

    private final Document document;

    private Drafts(Document document) {
        this.document = document;
    }

    /** Everything in one, sample data marked as such. */
    static Draft whole(Document document) {
        return new Drafts(document).whole(document.root(), false);
    }

    /** One element with what it owns, sample data marked as such. */
    static Draft whole(Document document, Element element) {
        return new Drafts(document).whole(element, false);
    }

    /** One element without what it owns. */
    static Draft alone(Element element) {
        return draft(element, values(element), slot -> Lists.immutable.empty());
    }

    /** What is not sample data; empty when nothing is left. */
    static Optional<Draft> base(Document document) {
        return document.root().isSample() ? Optional.empty() : Optional.of(new Drafts(document).base(document.root()));
    }

    /** What is sample data; empty when nothing is. */
    static Optional<Draft> overlay(Document document) {
        Drafts drafts = new Drafts(document);
        return drafts.hasSample(document.root()) ? Optional.of(drafts.overlay(document.root())) : Optional.empty();
    }

    private Draft whole(Element element, boolean inSample) {
        MutableMap<String, Object> values = values(element);
        if (inSample) {
            values.remove(Draft.SAMPLE);
        }
        return draft(
                element, values, slot -> elements(element, slot).collect(child -> whole(child, element.isSample())));
    }

    private Draft base(Element element) {
        MutableMap<String, Object> values = values(element);
        values.removeIf((name, value) -> element.marks().sample().covers(name) || name.equals(Draft.SAMPLE));
        return draft(
                element,
                values,
                slot -> elements(element, slot).reject(Element::isSample).collect(this::base));
    }

    private Draft overlay(Element element) {
        MutableMap<String, Object> values = values(element);
        values.removeIf((name, value) -> !element.marks().sample().covers(name) || name.equals(Draft.SAMPLE));
        return draft(element, values, slot -> overlayChildren(element, slot));
    }

    /** Sample children, children with sample data inside, and the neighbours that say where a sample child stands. */
    private ImmutableList<Draft> overlayChildren(Element element, String slot) {
        ImmutableList<Element> all = elements(element, slot);
        int lastKnown = all.detectLastIndex(child -> !child.isSample());
        int firstSample = all.detectIndex(Element::isSample);
        boolean appended = firstSample < 0 || firstSample > lastKnown;
        boolean onlyNew = all.noneSatisfy(child -> !child.isSample() && hasSample(child));
        MutableSet<Element> written = Sets.mutable.withAll(all.select(this::hasSample));
        if (!(appended && onlyNew)) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isSample()) {
                    neighbour(all, i).ifPresent(written::add);
                }
            }
        }
        return all.select(written::contains).collect(this::overlay);
    }

    private static Optional<Element> neighbour(ImmutableList<Element> all, int index) {
        return index > 0 ? Optional.of(all.get(index - 1)) : all.detectOptional(child -> !child.isSample());
    }

    private boolean hasSample(Element element) {
        return element.marks().sample().any()
                || element.descriptor()
                        .slots()
                        .anySatisfy(slot -> elements(element, slot.name()).anySatisfy(this::hasSample));
    }

    private ImmutableList<Element> elements(Element owner, String slot) {
        return document.children(owner.id(), slot)
                .collect(id -> document.elements().get(id));
    }

    private static MutableMap<String, Object> values(Element element) {
        MutableMap<String, Object> values = Maps.mutable.empty();
        for (Field field : element.descriptor().fields()) {
            element.get(field).ifPresent(value -> values.put(field.name(), value));
        }
        return values;
    }

    private static Draft draft(
            Element element,
            MutableMap<String, Object> values,
            java.util.function.Function<String, ImmutableList<Draft>> children) {
        MutableMap<String, ImmutableList<Draft>> lists = Maps.mutable.empty();
        MutableList<String> slots =
                element.descriptor().slots().collect(Kind.Slot::name).toList();
        slots.forEach(slot -> lists.put(slot, children.apply(slot)));
        return new Draft(element.descriptor(), element.id(), values.toImmutable(), lists.toImmutable(), NOWHERE);
    }
}
