package ee.teekond.model;

import ee.teekond.model.descriptor.Kind;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.jspecify.annotations.Nullable;

/**
 * One document: its root and everything the root owns, flat by id. Immutable, safe for any thread.
 *
 * <p>What is worked out from a document and asked for again and again, such as the order a comparison reads it in, is kept
 * with it: see {@link #view}. That is why this is no record.
 */
public final class Document {

    private final Element root;
    private final ImmutableMap<String, Element> elements;
    private final ImmutableMap<Place, ImmutableList<String>> order;
    private final ImmutableMap<String, Place> owners;
    private final Views views = new Views();

    /**
     * A document from its parts.
     *
     * @param root the element the document is named after
     * @param elements every element by id, the root included
     * @param order for every owner and slot, the ids in order
     * @param owners who owns whom; the root is owned by nobody
     */
    public Document(
            Element root,
            ImmutableMap<String, Element> elements,
            ImmutableMap<Place, ImmutableList<String>> order,
            ImmutableMap<String, Place> owners) {
        this.root = root;
        this.elements = elements;
        this.order = order;
        this.owners = owners;
    }

    /** A list an element owns. */
    public record Place(String owner, String slot) {}

    /** Starts a document with its root. */
    public static Builder of(Element root) {
        return new Builder(root);
    }

    /** The element the document is named after. */
    public Element root() {
        return root;
    }

    /** Every element by id, the root included. */
    public ImmutableMap<String, Element> elements() {
        return elements;
    }

    /** For every owner and slot, the ids in order. */
    public ImmutableMap<Place, ImmutableList<String>> order() {
        return order;
    }

    /** Who owns whom; the root is owned by nobody. */
    public ImmutableMap<String, Place> owners() {
        return owners;
    }

    /**
     * Something immutable that follows from this document alone. It is made when first asked for and then kept as long as
     * the document is: {@code journey.view(Outline.class, Outline::new)}.
     */
    public <V> V view(Class<V> type, Function<Document, V> maker) {
        return views.of(type, () -> maker.apply(this));
    }

    /** The document's id. */
    public String id() {
        return root.id();
    }

    /** The document's name in its workspace. */
    public DocumentKey key() {
        return new DocumentKey(root.descriptor().name(), root.id());
    }

    /** The element with this id, if it is of this kind. */
    public <E extends Element> Optional<E> find(Kind<E> kind, String id) {
        Element found = elements.get(id);
        return found == null ? Optional.empty() : kind.cast(found);
    }

    /** The ids in one list of {@code owner}, in order. */
    public ImmutableList<String> children(String owner, String slot) {
        return order.getIfAbsentValue(new Place(owner, slot), Lists.immutable.empty());
    }

    /** The elements of a kind that {@code owner} owns, in order. */
    public <E extends Element> ImmutableList<E> children(Element owner, Kind<E> kind) {
        MutableList<E> found = Lists.mutable.empty();
        for (Kind.Slot slot : owner.descriptor().slots()) {
            if (slot.kind().equals(kind)) {
                children(owner.id(), slot.name()).forEach(id -> find(kind, id).ifPresent(found::add));
            }
        }
        return found.toImmutable();
    }

    /** Everything in reading order: the root, then depth first. */
    public ImmutableList<Element> inOrder() {
        MutableList<Element> found = Lists.mutable.empty();
        collect(root, found);
        return found.toImmutable();
    }

    /** All elements of a kind, in reading order. */
    public <E extends Element> ImmutableList<E> all(Kind<E> kind) {
        return inOrder().collect(kind::cast).select(Optional::isPresent).collect(Optional::orElseThrow);
    }

    /** The element that owns {@code id}; empty for the root. */
    public Optional<Element> owner(String id) {
        return Optional.ofNullable(owners.get(id)).map(place -> elements.get(place.owner()));
    }

    /** Id of the nearest element of a kind among an element and those it belongs to. */
    public Optional<String> within(Kind<?> kind, String id) {
        Optional<Element> place = Optional.ofNullable(elements.get(id));
        while (place.isPresent() && !place.get().descriptor().equals(kind)) {
            place = owner(place.get().id());
        }
        return place.map(Element::id);
    }

    /** Whether the element, or anything it belongs to, is invented. */
    public boolean isSample(Element element) {
        return element.isSample() || owner(element.id()).filter(this::isSample).isPresent();
    }

    /** Whether the element, anything it belongs to, or one of these fields of it is invented. */
    public boolean isSample(Element element, String... fields) {
        return isSample(element)
                || (element.marks().sample().any()
                        && Lists.immutable
                                .with(fields)
                                .anySatisfy(element.marks().sample()::covers));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Document other
                        && root.equals(other.root)
                        && elements.equals(other.elements)
                        && order.equals(other.order)
                        && owners.equals(other.owners));
    }

    @Override
    public int hashCode() {
        return Objects.hash(root, elements, order, owners);
    }

    @Override
    public String toString() {
        return "Document[root=" + root + ", elements=" + elements + ", order=" + order + ", owners=" + owners + "]";
    }

    private void collect(Element element, MutableList<Element> found) {
        found.add(element);
        element.descriptor()
                .slots()
                .forEach(slot -> children(element.id(), slot.name()).forEach(id -> collect(elements.get(id), found)));
    }

    /** Puts a document together. Not safe for several threads. */
    public static final class Builder {
        private final Element root;
        private final MutableMap<String, Element> elements = Maps.mutable.empty();
        private final MutableMap<Place, MutableList<String>> order = Maps.mutable.empty();
        private final MutableMap<String, Place> owners = Maps.mutable.empty();

        private Builder(Element root) {
            this.root = root;
            elements.put(root.id(), root);
        }

        /** Whether an element with this id is already in. */
        public boolean has(String id) {
            return elements.containsKey(id);
        }

        /** Adds an element at the end of a list of an owner that is already in. */
        public Builder add(String owner, String slot, Element element) {
            if (has(element.id()) || !has(owner)) {
                throw new IllegalArgumentException(element.id() + " is already in, or its owner " + owner + " is not");
            }
            Place place = new Place(owner, slot);
            elements.put(element.id(), element);
            order.getIfAbsentPut(place, Lists.mutable::empty).add(element.id());
            owners.put(element.id(), place);
            return this;
        }

        /** The finished document. */
        public Document build() {
            return new Document(
                    root,
                    elements.toImmutable(),
                    order.collectValues((place, ids) -> ids.toImmutable()).toImmutable(),
                    owners.toImmutable());
        }
    }
}
