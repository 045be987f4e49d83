package ee.teekond.layout.map.content;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Stage;
import java.util.Optional;

/** Finds the stage an element of a journey lies in. */
final class StageOf {
    private StageOf() {}

    /** The id of the stage; the journey's own where it lies in none. */
    static String element(Document journey, String id) {
        Optional<Element> at = Optional.ofNullable(journey.elements().get(id));
        while (at.isPresent()) {
            var stage = at.flatMap(Stage.KIND::cast);
            if (stage.isPresent()) {
                return stage.get().id();
            }
            at = journey.owner(at.get().id());
        }
        return journey.id();
    }
}
