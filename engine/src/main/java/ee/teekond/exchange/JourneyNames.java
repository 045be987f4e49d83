package ee.teekond.exchange;

import ee.teekond.compare.Comparison;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Optional;

/**
 * The two journeys of a comparison, and what they and their parts are called. A part both have is called what this journey
 * calls it, a stage what the other journey calls it, as the other journey gives the order.
 */
record JourneyNames(Document ours, Document theirs, Labels labels) {

    /** The journeys a comparison is about. */
    static JourneyNames of(Workspace workspace, Comparison comparison, Labels labels) {
        return new JourneyNames(
                workspace.document(Journey.KIND, comparison.journey()).orElseThrow(),
                workspace.document(Journey.KIND, comparison.with().toString()).orElseThrow(),
                labels);
    }

    /** Whether the other journey belongs to no municipality. */
    boolean withReference() {
        return municipality(theirs).isEmpty();
    }

    /** The municipality of this journey. */
    Optional<String> municipality() {
        return municipality(ours);
    }

    private static Optional<String> municipality(Document journey) {
        return Journey.KIND.cast(journey.root()).flatMap(Journey::municipality);
    }

    String stage(String id) {
        return theirs.find(Stage.KIND, id)
                .or(() -> ours.find(Stage.KIND, id))
                .map(stage -> labels.of(stage.title()))
                .orElse(id);
    }

    String touchpoint(String id) {
        return ours.find(Touchpoint.KIND, id)
                .or(() -> theirs.find(Touchpoint.KIND, id))
                .map(touchpoint -> labels.of(touchpoint.title()))
                .orElse(id);
    }

    /** The title of a journey without its version. */
    String caption(Document journey) {
        return journey.root().caption().map(labels::of).orElse(journey.id());
    }

    /** The title of a journey, its version after it. */
    String edition(Document journey) {
        return caption(journey) + journey.id().replaceFirst("^[^@]*", "");
    }
}
