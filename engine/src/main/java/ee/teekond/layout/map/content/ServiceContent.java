package ee.teekond.layout.map.content;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Level;
import ee.teekond.model.OfferState;
import java.util.Optional;

/**
 * What the card of a service says.
 *
 * @param provider the provider's name where it is not the municipality itself; may be empty
 * @param state how it stands in the municipality; empty on a reference
 * @param why what a partly offered service lacks; may be empty
 */
public record ServiceContent(
        String id,
        String stage,
        Said title,
        Level level,
        String provider,
        Optional<OfferState> state,
        String why,
        Proof proof) {}
