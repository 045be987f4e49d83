package ee.teekond.compare.merge;

import ee.teekond.model.Deviation;
import ee.teekond.model.Document;
import ee.teekond.model.Text;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * What a journey remembers of changes it has declined, by their ids.
 *
 * @param version of the reference that offered the change
 */
record Declined(Deviation deviation, int version) {

    static ImmutableMap<String, Declined> of(Document journey) {
        MutableMap<String, Declined> declined = Maps.mutable.empty();
        for (Deviation deviation : journey.all(Deviation.KIND)) {
            deviation.declinedEdit().ifPresent(edit -> {
                int at = edit.lastIndexOf('@');
                if (at > 0 && edit.substring(at + 1).matches("[0-9]{1,6}")) {
                    declined.put(
                            edit.substring(0, at), new Declined(deviation, Integer.parseInt(edit.substring(at + 1))));
                }
            });
        }
        return declined.toImmutable();
    }

    Optional<Text> reason() {
        return deviation.reason();
    }
}
