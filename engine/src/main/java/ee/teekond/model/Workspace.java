package ee.teekond.model;

import ee.teekond.model.descriptor.Kind;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are read together, those of the workspaces beneath included. Immutable, safe for any thread. As a {@link
 * Document} does, it keeps what is worked out from it: see {@link #view}. That is why this is no record.
 */
public final class Workspace {

    private final Manifest manifest;
    private final ImmutableMap<DocumentKey, Document> documents;
    private final ImmutableMap<String, ImmutableMap<String, Document>> index;
    private final Views views = new Views();

    private Workspace(
            Manifest manifest,
            ImmutableMap<DocumentKey, Document> documents,
            ImmutableMap<String, ImmutableMap<String, Document>> index) {
        this.manifest = manifest;
        this.documents = documents;
        this.index = index;
    }

    /** Puts documents together; of two elements with one id and kind the first document's is found. */
    public static Workspace of(Manifest manifest, Iterable<Document> documents) {
        MutableMap<DocumentKey, Document> byKey = Maps.mutable.empty();
        MutableMap<String, MutableMap<String, Document>> index = Maps.mutable.empty();
        for (Document document : documents) {
            byKey.put(document.key(), document);
            for (Element element : document.elements()
                    .valuesView()
                    .select(found -> found.descriptor().shared())) {
                index.getIfAbsentPut(element.descriptor().name(), Maps.mutable::empty)
                        .getIfAbsentPut(element.id(), document);
            }
        }
        return new Workspace(
                manifest,
                byKey.toImmutable(),
                index.collectValues((kind, found) -> found.toImmutable()).toImmutable());
    }

    /** That of the topmost workspace. */
    public Manifest manifest() {
        return manifest;
    }

    /** Every document by name. */
    public ImmutableMap<DocumentKey, Document> documents() {
        return documents;
    }

    /** Of shared kinds: the document that holds each id. */
    public ImmutableMap<String, ImmutableMap<String, Document>> index() {
        return index;
    }

    /**
     * Something immutable that follows from this workspace alone. It is made when first asked for and then kept as long as
     * the workspace is: {@code workspace.view(TargetPersonas.class, TargetPersonas::new)}. A workspace {@link #with} other
     * documents starts without any.
     */
    public <V> V view(Class<V> type, Function<Workspace, V> maker) {
        return views.of(type, () -> maker.apply(this));
    }

    /** The document of a kind with this id. */
    public Optional<Document> document(Kind<?> kind, String id) {
        return Optional.ofNullable(documents.get(new DocumentKey(kind.name(), id)));
    }

    /** The documents of a kind, by id. */
    public ImmutableList<Document> documents(Kind<?> kind) {
        return documents
                .valuesView()
                .select(document -> document.root().descriptor().equals(kind))
                .toSortedListBy(Document::id)
                .toImmutable();
    }

    /** An element of a shared kind: a service, an outcome, an organisation, a target group. */
    public <E extends Element> Optional<E> find(Kind<E> kind, String id) {
        return documentWith(kind, id).flatMap(document -> document.find(kind, id));
    }

    /** The document that holds such an element. */
    public Optional<Document> documentWith(Kind<?> kind, String id) {
        return Optional.ofNullable(
                index.getIfAbsentValue(kind.name(), Maps.immutable.empty()).get(id));
    }

    /** An element of the shared kind of this name. */
    public Optional<Element> shared(String kind, String id) {
        return Optional.ofNullable(index.get(kind))
                .map(found -> found.get(id))
                .map(document -> document.elements().get(id));
    }

    /** The ids of all elements of a shared kind. */
    public RichIterable<String> shared(String kind) {
        return index.getIfAbsentValue(kind, Maps.immutable.empty()).keysView();
    }

    /** All elements of a kind, in document order within documents, documents by id. */
    public <E extends Element> ImmutableList<E> all(Kind<E> kind) {
        ImmutableMap<String, Document> homes = index.get(kind.name());
        ImmutableList<Document> some = homes == null
                ? sortedDocuments()
                : homes.valuesView()
                        .toList()
                        .distinctBy(Document::key)
                        .toSortedListBy(Document::key)
                        .toImmutable();
        return some.flatCollect(document -> document.all(kind));
    }

    /** The offer of a service in a municipality, if there is a row for it. */
    public Optional<Offer> offer(String municipality, String service) {
        return document(Municipality.KIND, municipality).flatMap(document -> document.find(Offer.KIND, service));
    }

    /** The same workspace with documents added or replaced. */
    public Workspace with(Document... changed) {
        MutableMap<DocumentKey, Document> all = Maps.mutable.ofMapIterable(documents);
        boolean indexed = false;
        for (Document document : changed) {
            Document before = all.put(document.key(), document);
            indexed |= sharesAny(document) || (before != null && sharesAny(before));
        }
        return indexed ? of(manifest, all.values()) : new Workspace(manifest, all.toImmutable(), index);
    }

    private static boolean sharesAny(Document document) {
        return document.elements().anySatisfy(element -> element.descriptor().shared());
    }

    /** Every document, by name. */
    public ImmutableList<Document> sortedDocuments() {
        return Lists.immutable.withAll(documents.keysView().toSortedList()).collect(documents::get);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Workspace other
                        && manifest.equals(other.manifest)
                        && documents.equals(other.documents)
                        && index.equals(other.index));
    }

    @Override
    public int hashCode() {
        return Objects.hash(manifest, documents, index);
    }

    @Override
    public String toString() {
        return "Workspace[manifest=" + manifest + ", documents=" + documents + "]";
    }
}
