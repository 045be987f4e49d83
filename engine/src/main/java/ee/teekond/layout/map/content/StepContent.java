package ee.teekond.layout.map.content;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Channel;
import java.util.Optional;

/**
 * What the card of a step says.
 *
 * @param number such as 2.1
 * @param moment whether it is a moment of truth
 * @param quote an approved quotation
 */
public record StepContent(
        String id,
        String stage,
        String number,
        Said title,
        Optional<Said> summary,
        Optional<Channel> channel,
        Optional<Feeling> feeling,
        boolean moment,
        Optional<Said> quote,
        Proof proof) {
    /** The same, and nobody is quoted. */
    public StepContent unquoted() {
        return new StepContent(id, stage, number, title, summary, channel, feeling, moment, Optional.empty(), proof);
    }

    public boolean isHard() {
        return feeling.filter(Feeling::isHard).isPresent();
    }
}
