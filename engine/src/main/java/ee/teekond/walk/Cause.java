package ee.teekond.walk;

import ee.teekond.model.OfferState;
import ee.teekond.model.descriptor.Choice;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * One link of the chain that explains a step. A chain is read from the step backwards: its services first, then what they
 * wait for, then the services that should produce that, and so on.
 *
 * @param ground what the matter is
 * @param outcome the outcome that is lacking; empty for the step's own services
 * @param service the service that should produce it, or that the step uses
 * @param offer how that service stands in the municipality
 * @param details what the ground is about: outcomes waited for, reasons of a part offer, attributes of the person …
 */
public record Cause(
        Ground ground,
        Optional<String> outcome,
        Optional<String> service,
        Optional<OfferState> offer,
        ImmutableList<String> details) {

    /** What the matter is. */
    public enum Ground implements Choice {
        /** The service is not offered, or nobody knows; the state says which. */
        OFFER,
        /** The service is partly offered and what is lacking concerns the person; details: what is lacking. */
        PARTLY,
        /** The service is no more; details: what took its place. */
        RETIRED,
        /** The service waits for outcomes; details: which. */
        WAITS,
        /** No service produces the outcome. */
        NOBODY,
        /** The service would do, but is no step of this journey. */
        NOT_A_STEP,
        /** What gives it is not for this person. */
        NOT_FOR_PERSON,
        /** Something about the person is not known; details: which fields. */
        ATTRIBUTE,
        /** The person already has all that the step gives. */
        ALREADY_HELD
    }

    static Cause of(Ground ground) {
        return new Cause(ground, Optional.empty(), Optional.empty(), Optional.empty(), Lists.immutable.empty());
    }

    Cause about(ImmutableList<String> what) {
        return new Cause(ground, outcome, service, offer, what);
    }

    Cause lacking(Optional<String> lacking) {
        return new Cause(ground, lacking, service, offer, details);
    }

    Cause from(String producer, OfferState state) {
        return new Cause(ground, outcome, Optional.of(producer), Optional.of(state), details);
    }
}
