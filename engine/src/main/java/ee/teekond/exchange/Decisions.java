package ee.teekond.exchange;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Settlement;
import ee.teekond.model.Deviation;
import ee.teekond.model.Municipality;
import ee.teekond.model.Settled;
import java.util.Locale;
import java.util.Optional;

/**
 * What a municipality has decided about the differences of its journey from the reference. Two municipalities owe each other
 * no decision, so between them nothing is said.
 */
final class Decisions {

    private final JourneyNames names;
    private final Speech speech;
    private final Settlement settlement;

    Decisions(JourneyNames names, Speech speech, Comparison comparison) {
        this.names = names;
        this.speech = speech;
        settlement = new Settlement(names.ours(), comparison);
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
        return settling(topic, Settled.DECIDED)
                .map(deviation -> speech.say("decided", who, day(deviation)))
                .orElseGet(() -> speech.say(state(topic) == State.UNDATED ? "undated" : "open"));
    }

    private String day(Deviation deviation) {
        return speech.day(deviation.decided().orElseThrow())
                + Labels.mark(names.ours().isSample(deviation, "decided"));
    }

    State state(Topic topic) {
        if (settling(topic, Settled.DECIDED).isPresent()) {
            return State.DECIDED;
        }
        return settling(topic, Settled.NOTED).isPresent() ? State.UNDATED : State.OPEN;
    }

    private Optional<Deviation> settling(Topic topic, Settled demand) {
        return settlement.settling(topic.about(), demand);
    }
}
