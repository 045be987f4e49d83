package ee.teekond.walk;

import ee.teekond.model.Document;
import ee.teekond.model.OfferState;
import ee.teekond.model.Persona;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Assumptions.Assumption;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A step that a person could no longer take if one service were no longer offered.
 *
 * @param service id of the service
 * @param touchpoint id of the step
 * @param sample whether anything it rests on is invented
 */
public record Loss(String service, String touchpoint, boolean sample) {

    /** Every loss to this person of each service that a step of the journey uses, services and steps in reading order. */
    public static ImmutableList<Loss> of(
            Workspace workspace, Persona persona, String municipality, Document journey, LocalDate asOf) {
        Way way = new Way(workspace, persona, journey);
        ImmutableSet<String> now =
                new Steps(workspace, way, municipality, asOf).blocked().toSet().toImmutable();
        return journey.all(Touchpoint.KIND)
                .flatCollect(Touchpoint::services)
                .distinct()
                .reject(service ->
                        Standing.of(workspace, municipality, service, asOf).state() == OfferState.NOT_OFFERED)
                .flatCollect(service -> {
                    Assumptions without = new Assumptions(
                            Lists.immutable.with(new Assumption(municipality, service, OfferState.NOT_OFFERED)));
                    Steps steps = new Steps(without.in(workspace), way, municipality, asOf);
                    return steps.blocked()
                            .reject(now::contains)
                            .collect(touchpoint -> new Loss(service, touchpoint, steps.isSample(touchpoint)));
                });
    }
}
