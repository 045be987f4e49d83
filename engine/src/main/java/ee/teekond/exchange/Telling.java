package ee.teekond.exchange;

import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Row;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Maps;
import tools.jackson.databind.node.ObjectNode;

/** How the answer to one question is told, where that takes more than its figures. */
interface Telling {

    /** Those questions by name. A question that is told in its own way is one more row here. */
    ImmutableMap<String, Maker> ALL = Maps.immutable
            .<String, Maker>empty()
            .newWithKeyValue("adoption", AdoptionTable::new)
            .newWithKeyValue("blocking-services", BlockingTable::new);

    /** Makes a telling of an answer. */
    interface Maker {
        Telling of(Workspace workspace, Answer answer, Language language);
    }

    /** How an answer is told; empty if its figures say it all. */
    static Optional<Telling> of(Workspace workspace, Answer answer, Language language) {
        return Optional.ofNullable(ALL.get(answer.question().name()))
                .map(maker -> maker.of(workspace, answer, language));
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
