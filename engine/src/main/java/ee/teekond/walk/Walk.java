package ee.teekond.walk;

import ee.teekond.model.Document;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Cause.Ground;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.collections.api.bag.Bag;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * One person's way through a journey in one municipality.
 *
 * <p>A step is reachable when whatever its services give can be had: at least one of them can be used, and each outcome
 * comes from one of them or from elsewhere, so services that give the same stand in for each other. Services that give
 * nothing must all be usable. A service that only helps another of the same step (supports it, or produces something it
 * asks for) does not count by itself. Earlier steps need not be reachable; what they give must be had. A service that
 * no step of the journey uses may help, but nobody knows whether the person finds it.
 *
 * @param persona id of the persona
 * @param municipality id of the municipality
 * @param journey id of the journey
 * @param asOf the day it is walked
 * @param assumptions what was taken as given
 * @param steps in reading order
 * @param blockers services that are not there, those with the most blocked steps first
 * @param sample whether anything it rests on is invented
 */
public record Walk(
        String persona,
        String municipality,
        String journey,
        LocalDate asOf,
        Assumptions assumptions,
        ImmutableList<Step> steps,
        ImmutableList<Blocker> blockers,
        boolean sample) {

    private static final ImmutableList<Ground> NOT_THERE =
            Lists.immutable.with(Ground.OFFER, Ground.PARTLY, Ground.RETIRED);

    /** Walks {@code journey} as this persona in a municipality, on a day, with some things taken as given. */
    public static Walk of(
            Workspace workspace,
            Persona persona,
            String municipality,
            Document journey,
            LocalDate asOf,
            Assumptions assumptions) {
        ImmutableList<Step> steps =
                new Steps(assumptions.in(workspace), new Way(workspace, persona, journey), municipality, asOf).all();
        return new Walk(
                persona.id(),
                municipality,
                journey.id(),
                asOf,
                assumptions,
                steps,
                blockers(steps),
                steps.anySatisfy(Step::sample));
    }

    /** How many steps are in a state. */
    public int count(StepState state) {
        return steps.count(step -> step.state() == state);
    }

    private static ImmutableList<Blocker> blockers(ImmutableList<Step> steps) {
        Bag<String> blocking = steps.select(step -> step.state() == StepState.BLOCKED)
                .flatCollect(Walk::notThere)
                .toBag();
        return blocking.toMapOfItemToCount()
                .keyValuesView()
                .collect(pair -> new Blocker(pair.getOne(), pair.getTwo()))
                .toSortedList(Comparator.comparing(Blocker::steps).reversed().thenComparing(Blocker::service))
                .toImmutable();
    }

    private static ImmutableList<String> notThere(Step step) {
        return step.because()
                .select(cause -> NOT_THERE.contains(cause.ground()))
                .flatCollect(cause ->
                        Lists.immutable.withAll(cause.service().stream().toList()))
                .distinct();
    }
}
