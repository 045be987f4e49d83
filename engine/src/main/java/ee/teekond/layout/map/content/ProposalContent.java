package ee.teekond.layout.map.content;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.ProposalStatus;
import java.util.Optional;

/** What the card of a proposal says; effort and impact are 1 to 3. */
public record ProposalContent(
        String id,
        String stage,
        int number,
        Said text,
        String owner,
        Optional<Integer> effort,
        Optional<Integer> impact,
        ProposalStatus status,
        Proof proof) {
    /** Whether much is won with little. */
    public boolean isQuickWin() {
        return effort.filter(size -> size == 1).isPresent()
                && impact.filter(size -> size >= 2).isPresent();
    }
}
