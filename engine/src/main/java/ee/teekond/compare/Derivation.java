package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Pair;
import ee.teekond.compare.match.Point;
import ee.teekond.edit.Diff;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.model.Document;
import ee.teekond.model.Renaming;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * How a journey comes from another one: the edits that lead there, everything told and not only what a comparison looks at.
 *
 * @param start the other journey by the ids of this one
 * @param edits what makes it this journey
 */
public record Derivation(Document start, Batch edits) {

    /** Finds out how {@code journey} comes from {@code other}. */
    public static Derivation of(Workspace workspace, Document journey, Document other) {
        Document start = new Renaming(ids(workspace, journey, other)).of(other);
        return new Derivation(start, Diff.between(start, journey));
    }

    /** The other journey's ids by what this one calls the same; what it has alone keeps clear of all of this one's. */
    private static MutableMap<String, String> ids(Workspace workspace, Document journey, Document other) {
        MutableMap<String, String> ids = Maps.mutable.with(other.id(), journey.id());
        Matching matching = Matching.of(workspace, journey, other);
        for (Point point : matching.theirs().points().reject(Point::isUse)) {
            matching.ofTheirs(point)
                    .map(Pair::our)
                    .filter(our -> !ids.containsValue(our.id()))
                    .ifPresent(our -> ids.put(point.id(), our.id()));
        }
        other.elements()
                .keysView()
                .toSortedList()
                .reject(ids::containsKey)
                .select(id -> journey.elements().containsKey(id) && ids.containsValue(id))
                .forEach(id -> ids.put(id, fresh(id, journey, other, ids)));
        return ids;
    }

    private static String fresh(String id, Document journey, Document other, MutableMap<String, String> ids) {
        int number = 2;
        while (journey.elements().containsKey(id + "-" + number)
                || other.elements().containsKey(id + "-" + number)
                || ids.containsValue(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }
}
