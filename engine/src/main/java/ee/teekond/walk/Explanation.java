package ee.teekond.walk;

import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PartlyWhy;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.walk.Cause.Ground;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** Gathers the chain that explains a step, following only what keeps it from being reachable. For one thread and one step. */
final class Explanation {

    private final Attainment attainment;
    private final MutableList<Cause> causes = Lists.mutable.empty();
    private final MutableSet<String> followed = Sets.mutable.empty();

    Explanation(Attainment attainment) {
        this.attainment = attainment;
    }

    /** Explains why these services of the step cannot be used for certain. */
    Explanation services(ImmutableList<String> services) {
        services.forEach(service -> own(service, Optional.empty()));
        services.forEach(this::follow);
        return this;
    }

    /** Explains why these outcomes cannot be had for certain. */
    Explanation outcomes(ImmutableList<String> outcomes) {
        outcomes.forEach(this::lack);
        return this;
    }

    /** Adds a cause that is no service's. */
    Explanation because(Cause cause) {
        causes.add(cause);
        return this;
    }

    /** The chain so far. */
    ImmutableList<Cause> causes() {
        return causes.distinct().toImmutable();
    }

    private void follow(String service) {
        if (!followed.add(service) || isForOthers(service) || !decides(service, attainment.needs(service))) {
            return;
        }
        attainment.lacking(service).forEach(this::lack);
    }

    private void lack(String outcome) {
        ImmutableList<String> producers = attainment
                .producers(outcome)
                .select(producer -> attainment.usable(producer).truth() == attainment.had(outcome));
        if (producers.isEmpty()) {
            because(Cause.of(Ground.NOBODY).lacking(Optional.of(outcome)));
        }
        producers.forEach(producer -> own(producer, Optional.of(outcome)));
        producers.forEach(this::follow);
    }

    /** What is the matter with a service itself; {@code outcome} is what it should give. */
    private void own(String service, Optional<String> outcome) {
        Standing standing = attainment.standing(service);
        if (isForOthers(service)) {
            add(Cause.of(Ground.NOT_FOR_PERSON), outcome, standing);
            return;
        }
        if (decides(service, attainment.delivery(service))) {
            add(offer(standing), outcome, standing);
        }
        if (!attainment.isStep(service) && decides(service, attainment.access(service))) {
            add(Cause.of(Ground.NOT_A_STEP), outcome, standing);
        }
        if (decides(service, attainment.needs(service))) {
            ImmutableList<String> lacking = attainment.lacking(service);
            if (lacking.notEmpty()) {
                add(Cause.of(Ground.WAITS).about(lacking), outcome, standing);
            }
        }
        ImmutableList<String> unknown =
                attainment.usable(service).attributes().toList().toImmutable();
        if (unknown.notEmpty()) {
            add(Cause.of(Ground.ATTRIBUTE).about(unknown), outcome, standing);
        }
    }

    private void add(Cause cause, Optional<String> outcome, Standing standing) {
        because(cause.lacking(outcome).from(standing.service(), standing.state()));
    }

    private boolean decides(String service, Judgement part) {
        Truth truth = attainment.usable(service).truth();
        return truth != Truth.TRUE && part.truth() == truth;
    }

    private Cause offer(Standing standing) {
        if (standing.retired()) {
            Optional<String> instead = attainment.service(standing.service()).flatMap(Service::replacedBy);
            return Cause.of(Ground.RETIRED)
                    .about(Lists.immutable.withAll(instead.stream().toList()));
        }
        if (standing.state() == OfferState.PARTLY) {
            ImmutableList<PartlyWhy> why = standing.offer().map(Offer::why).orElseGet(Lists.immutable::empty);
            return Cause.of(Ground.PARTLY).about(why.collect(PartlyWhy::code));
        }
        return Cause.of(Ground.OFFER);
    }

    private boolean isForOthers(String service) {
        return attainment.access(service).truth() == Truth.FALSE;
    }
}
