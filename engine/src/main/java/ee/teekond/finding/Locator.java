package ee.teekond.finding;

import ee.teekond.model.DocumentKey;
import java.util.Optional;

/**
 * Knows where elements and their values stand in files, and what of the files could not be read, so that one fault does not
 * look like many. One that knows nothing is as good for elements made elsewhere.
 */
public interface Locator {

    /** Knows nothing, as of elements that were never in a file. */
    Locator NOWHERE = new Locator() {
        @Override
        public Optional<SourcePlace> element(DocumentKey document, String element) {
            return Optional.empty();
        }

        @Override
        public Optional<SourcePlace> value(DocumentKey document, String element, String path) {
            return Optional.empty();
        }
    };

    /** Where an element starts. */
    Optional<SourcePlace> element(DocumentKey document, String element);

    /**
     * Where a value stands.
     *
     * @param path from the element, such as {@code needs[1].anyOf[0].outcome}; the nearest value around it if it is not
     *     written out
     */
    Optional<SourcePlace> value(DocumentKey document, String element, String path);

    /**
     * Whether all that is written of a field, or of a list of owned elements, was understood; never so for a required field
     * that is absent, as something else stands in for its value.
     */
    default boolean isRead(DocumentKey document, String element, String field) {
        return true;
    }

    /** Whether a document or element with this id may stand in what could not be read. */
    default boolean mayBeDefined(String id) {
        return false;
    }

    /** Whether something in what could not be read may refer to this id. */
    default boolean mayBeMentioned(String id) {
        return false;
    }
}
