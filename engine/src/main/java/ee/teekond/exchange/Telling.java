package ee.teekond.exchange;

import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Row;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import tools.jackson.databind.node.ObjectNode;

/** How the answer to one question is told, where that takes more than its figures: see {@link Tellings}. */
interface Telling {

    /** Makes a telling of an answer. */
    interface Maker {
        Telling of(Workspace workspace, Answer answer, Language language);
    }

    /**
     * The table for people, if it is not the usual one.
     *
     * @param notes what is usually said below
     */
    default Optional<Table> compact(ImmutableList<String> notes) {
        return Optional.empty();
    }

    /** The table for people who asked for these groups. */
    default Optional<Table> whole(ImmutableList<String> notes) {
        return compact(notes);
    }

    /** Whether spreadsheets have a column that says why a row is as it is. */
    default boolean tellsReasons() {
        return false;
    }

    /** Why a row is as it is, in words. */
    default String because(Row row) {
        return "";
    }

    /** What the answer as JSON has besides. */
    default void json(ObjectNode node) {}
}
