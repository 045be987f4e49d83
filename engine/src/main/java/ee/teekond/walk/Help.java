package ee.teekond.walk;

import ee.teekond.model.descriptor.Choice;
import java.util.Optional;

/**
 * One thing that would move a blocked or uncertain step.
 *
 * @param what what to do
 * @param subject the service's id, or the name of the persona's field
 */
public record Help(What what, String subject) {

    /** What to do. */
    public enum What implements Choice {
        /** Offer the service here, to this person. */
        OFFER_SERVICE,
        /** Use the service that took the place of a retired one. */
        USE_INSTEAD,
        /** Add a step that uses the service. */
        ADD_STEP,
        /** Find out how the service is offered here. */
        FIND_OUT_OFFER,
        /** Find out this about the person. */
        FIND_OUT_PERSON
    }

    static Optional<Help> of(What what, Optional<String> subject) {
        return subject.map(named -> new Help(what, named));
    }
}
