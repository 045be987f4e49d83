package ee.teekond.server.web;

import ee.teekond.exchange.DocumentList;
import ee.teekond.model.DocumentKinds;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;

/** Kinds of document by their plural, as addresses have them. */
final class Kinds {

    private static final ImmutableMap<String, String> BY_PLURAL = DocumentKinds.ALL
            .collect(kind -> kind.name())
            .groupByUniqueKey(DocumentList::plural)
            .toImmutable();

    private Kinds() {}

    static Optional<String> document(String plural) {
        return Optional.ofNullable(BY_PLURAL.get(plural));
    }

    /** The plural of every kind of document. */
    static Iterable<String> plurals() {
        return BY_PLURAL.keysView().toSortedList();
    }
}
