package ee.teekond.finding;

import ee.teekond.model.DocumentKey;
import java.util.Optional;

/** Knows where elements and their values stand in files; one that knows nothing is as good for elements made elsewhere. */
public interface Locator {

    /** Where an element starts. */
    Optional<SourcePlace> element(DocumentKey document, String element);

    /**
     * Where a value stands.
     *
     * @param path from the element, such as {@code needs[1].anyOf[0].outcome}; the nearest value around it if it is not
     *     written out
     */
    Optional<SourcePlace> value(DocumentKey document, String element, String path);
}
