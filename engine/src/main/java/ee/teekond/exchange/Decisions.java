package ee.teekond.exchange;

import ee.teekond.compare.Difference;
import ee.teekond.model.Deviation;
import ee.teekond.model.Municipality;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * What a municipality has decided about the differences of its journey from the reference. Two municipalities owe each other
 * no decision, so between them nothing is said.
 */
final class Decisions {

    private final JourneyNames names;
    private final Speech speech;
    private final ImmutableMap<String, Deviation> noted;

    Decisions(JourneyNames names, Speech speech) {
        this.names = names;
        this.speech = speech;
        MutableMap<String, Deviation> found = Maps.mutable.empty();
        names.ours().all(Deviation.KIND).forEach(deviation -> found.put(deviation.counterpart(), deviation));
        noted = found.toImmutable();
    }

    /** How far a decision has come. */
    enum State {
        DECIDED,
        /** A reason is noted, but not the day. */
        UNDATED,
        OPEN;

        /** How the keys of its phrases end. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean areOwed() {
        return names.withReference() && names.municipality().isPresent();
    }

    /** Who decided when, or that nobody has yet. */
    String said(Topic topic) {
        if (!areOwed()) {
            return "";
        }
        String who = names.municipality()
                .map(id -> names.labels().document(Municipality.KIND, id))
                .orElseThrow();
        return deviation(topic)
                .filter(deviation -> deviation.decided().isPresent())
                .map(deviation -> speech.say("decided", who, day(deviation)))
                .orElseGet(() -> speech.say(state(topic) == State.UNDATED ? "undated" : "open"));
    }

    private String day(Deviation deviation) {
        return speech.day(deviation.decided().orElseThrow())
                + Labels.mark(names.ours().isSample(deviation, "decided"));
    }

    State state(Topic topic) {
        return deviation(topic)
                .map(deviation -> deviation.decided().isPresent() ? State.DECIDED : State.UNDATED)
                .orElse(State.OPEN);
    }

    /** What is noted about the step, else about one of its services. */
    private Optional<Deviation> deviation(Topic topic) {
        return deviation(topic.about())
                .or(() -> topic.services()
                        .collect(this::deviation)
                        .detectOptional(Optional::isPresent)
                        .flatMap(found -> found));
    }

    private Optional<Deviation> deviation(Difference difference) {
        return difference
                .counterpart()
                .flatMap(this::noted)
                .or(() -> difference.element().flatMap(this::noted));
    }

    private Optional<Deviation> noted(String id) {
        return Optional.ofNullable(noted.get(id));
    }
}
