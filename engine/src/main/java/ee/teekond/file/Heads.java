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
        boolean misspelt = mapping.entries()
                .getFirstOptional()
                .map(Node.Entry::name)
                .filter(first -> !KEYS.contains(first))
                .flatMap(first -> Nearest.to(first, KEYS))
                .filter(meant -> heads.noneSatisfy(head -> head.name().equals(meant)))
                .isPresent();
        return misspelt
                ? Optional.empty()
                : heads.detectOptional(head -> isHead(head, heads)).or(heads::getFirstOptional);
    }

    private static boolean isHead(Node.Entry head, ImmutableList<Node.Entry> all) {
        return all.allSatisfy(other -> other.equals(head)
                || DocumentKinds.startingWith(head.name())
                        .flatMap(kind -> kind.field(other.name()))
                        .isPresent());
    }
}
