package ee.teekond.model;

/** The name of a document in its workspace; its text form {@code journey/rakvere-uussisserandaja} is used everywhere. */
public record DocumentKey(String kind, String id) implements Comparable<DocumentKey> {

    /** The name of an element in this document, {@code kind/id#element}; the document's own name for its root. */
    public String element(String element) {
        return element.equals(id) ? toString() : this + "#" + element;
    }

    @Override
    public int compareTo(DocumentKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
