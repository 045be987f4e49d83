package ee.teekond.file;

import ee.teekond.finding.Nearest;
import ee.teekond.model.DocumentKinds;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Finds the entry that says what a file is. People write it first, but a program that sorts the fields of a JSON object
 * does not; and some words are both the head of a file and a field of another kind of document.
 */
final class Heads {

    /** Every word a file may start with. */
    static final ImmutableList<String> KEYS = DocumentKinds.ALL.collect(DocumentKinds::key);

    private Heads() {}

    /** The entry, if there is one. A misspelt first word is not overridden by a field that happens to name a kind. */
    static Optional<Node.Entry> of(Node.Mapping mapping) {
        ImmutableList<Node.Entry> heads =
                mapping.entries().select(entry -> KEYS.contains(entry.name())).distinctBy(Node.Entry::name);
        Optional<Node.Entry> head =
                heads.detectOptional(candidate -> isHead(candidate, heads)).or(heads::getFirstOptional);
        return head.filter(found -> !isMisspeltHead(mapping.entries().get(0).name(), found, heads));
    }

    private static boolean isHead(Node.Entry head, ImmutableList<Node.Entry> all) {
        return all.allSatisfy(other -> other.equals(head) || isField(other.name(), head));
    }

    private static boolean isMisspeltHead(String first, Node.Entry head, ImmutableList<Node.Entry> heads) {
        return !KEYS.contains(first)
                && !isField(first, head)
                && Nearest.to(first, KEYS)
                        .filter(meant ->
                                heads.noneSatisfy(written -> written.name().equals(meant)))
                        .isPresent();
    }

    private static boolean isField(String name, Node.Entry head) {
        return DocumentKinds.startingWith(head.name())
                .filter(kind -> kind.field(name).isPresent() || kind.slot(name).isPresent())
                .isPresent();
    }
}
