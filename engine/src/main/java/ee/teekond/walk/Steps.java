package ee.teekond.walk;

import ee.teekond.model.Catalogue;
import ee.teekond.model.Element;
import ee.teekond.model.Need;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Cause.Ground;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** Judges the steps of one walk. For one thread. */
final class Steps {

    private final Workspace workspace;
    private final Way way;
    private final Attainment attainment;
    private final MutableMap<String, Boolean> invented = Maps.mutable.empty();

    Steps(Workspace workspace, Way way, String municipality, LocalDate day) {
        this.workspace = workspace;
        this.way = way;
        attainment = new Attainment(workspace, way.persona, municipality, day, way.access);
    }

    ImmutableList<Step> all() {
        return way.touchpoints.zipWithIndex().collect(pair -> step(pair.getOne(), pair.getTwo() + 1));
    }

    /** The steps that are blocked, by touchpoint. */
    ImmutableList<String> blocked() {
        return way.touchpoints
                .select(touchpoint -> state(touchpoint, deciding(touchpoint)) == StepState.BLOCKED)
                .collect(Touchpoint::id);
    }

    /** Whether anything that a step rests on is invented. */
    boolean isSample(String touchpoint) {
        return way.touchpoints.anySatisfy(it -> it.id().equals(touchpoint) && isSample(it));
    }

    private Step step(Touchpoint touchpoint, int order) {
        ImmutableList<String> services = deciding(touchpoint);
        Judgement here = way.passes.get(touchpoint.id());
        Truth usable = usable(services);
        StepState state = state(touchpoint, services);
        ImmutableList<Cause> because = because(state, here, services, usable);
        return new Step(
                touchpoint.id(),
                way.journey.owner(touchpoint.id()).map(Element::id).orElse(""),
                order,
                state,
                isOpen(state) ? missing(services, usable) : Lists.immutable.empty(),
                because,
                isOpen(state) ? Helps.against(because) : Lists.immutable.empty(),
                isSample(touchpoint));
    }

    /** At least one service can be used, and so can all that give nothing; and what they give can be had, wherever from. */
    private Truth usable(ImmutableList<String> services) {
        if (services.isEmpty()) {
            return Truth.TRUE;
        }
        Truth some = services.injectInto(
                Truth.FALSE, (so, service) -> so.or(attainment.usable(service).truth()));
        Truth silent = services.select(service -> gives(service).isEmpty())
                .injectInto(
                        some, (so, service) -> so.and(attainment.usable(service).truth()));
        return services.flatCollect(this::gives).injectInto(silent, (so, outcome) -> so.and(attainment.had(outcome)));
    }

    private ImmutableList<String> gives(String service) {
        return attainment.service(service).map(Service::produces).orElseGet(Lists.immutable::empty);
    }

    private static boolean isOpen(StepState state) {
        return state == StepState.BLOCKED || state == StepState.UNCERTAIN;
    }

    private StepState state(Touchpoint touchpoint, ImmutableList<String> services) {
        Truth here = way.passes.get(touchpoint.id()).truth();
        Truth usable = here == Truth.FALSE ? Truth.TRUE : usable(services);
        if (here == Truth.FALSE || (usable != Truth.TRUE && nothingToGain(touchpoint, services))) {
            return StepState.NOT_APPLICABLE;
        }
        if (here == Truth.UNKNOWN || usable == Truth.UNKNOWN) {
            return StepState.UNCERTAIN;
        }
        return usable == Truth.TRUE ? StepState.REACHABLE : StepState.BLOCKED;
    }

    private ImmutableList<Cause> because(
            StepState state, Judgement here, ImmutableList<String> services, Truth usable) {
        Explanation explanation = new Explanation(attainment);
        if (state == StepState.NOT_APPLICABLE) {
            return explanation
                    .because(Cause.of(here.truth() == Truth.FALSE ? Ground.NOT_FOR_PERSON : Ground.ALREADY_HELD))
                    .causes();
        }
        if (here.truth() == Truth.UNKNOWN) {
            explanation.because(
                    Cause.of(Ground.ATTRIBUTE).about(here.attributes().toList().toImmutable()));
        }
        return explanation
                .services(wanting(services, usable))
                .outcomes(fromElsewhere(services, usable))
                .causes();
    }

    /** The services of the step that keep it from being reachable. */
    private ImmutableList<String> wanting(ImmutableList<String> services, Truth usable) {
        return services.select(service -> usable != Truth.TRUE
                && attainment.usable(service).truth() == usable
                && (gives(service).isEmpty()
                        || gives(service).anySatisfy(it -> attainment.had(it) == usable)
                        || services.allSatisfy(
                                other -> attainment.usable(other).truth().compareTo(usable) <= 0)));
    }

    /** Outcomes the step ought to give but that could come, if at all, only from elsewhere. */
    private ImmutableList<String> fromElsewhere(ImmutableList<String> services, Truth usable) {
        return services.flatCollect(this::gives)
                .distinct()
                .select(outcome -> usable == Truth.UNKNOWN
                        && attainment.had(outcome) == usable
                        && services.noneSatisfy(service -> gives(service).contains(outcome)
                                && attainment.usable(service).truth() == usable));
    }

    private ImmutableList<String> missing(ImmutableList<String> services, Truth usable) {
        return wanting(services, usable)
                .select(service -> attainment.needs(service).truth() == usable)
                .flatCollect(attainment::lacking)
                .newWithAll(fromElsewhere(services, usable))
                .distinct();
    }

    /** Whether the person already has all that the services give: from the start, or from an earlier step. */
    private boolean nothingToGain(Touchpoint touchpoint, ImmutableList<String> services) {
        ImmutableList<String> gives = services.flatCollect(this::gives);
        if (gives.isEmpty()) {
            return false;
        }
        ImmutableList<String> earlier = way.touchpoints
                .asLazy()
                .takeWhile(before -> !before.equals(touchpoint))
                .select(before -> way.passes.get(before.id()).truth() == Truth.TRUE)
                .flatCollect(Touchpoint::services)
                .select(service -> attainment.usable(service).truth() == Truth.TRUE)
                .flatCollect(this::gives)
                .toList()
                .toImmutable();
        return way.persona.holds().newWithAll(earlier).containsAllIterable(gives);
    }

    /** The services of a step without those that only help another of them; all, if that would leave none. */
    private ImmutableList<String> deciding(Touchpoint touchpoint) {
        ImmutableList<String> services = touchpoint.services().distinct();
        ImmutableList<String> deciding = services.reject(
                service -> services.anySatisfy(other -> !other.equals(service) && helps(service, other)));
        return deciding.isEmpty() ? services : deciding;
    }

    private boolean helps(String service, String other) {
        Optional<Service> helper = attainment.service(service);
        ImmutableList<String> asked = attainment.needsOf(other).flatCollect(Need::outcomes);
        return helper.filter(known ->
                        known.supports().contains(other) || known.produces().anySatisfy(asked::contains))
                .isPresent();
    }

    private boolean isSample(Touchpoint touchpoint) {
        return way.inventedPerson
                || way.journey.isSample(touchpoint, "services", "when", "next")
                || behind(touchpoint.services())
                        .anySatisfy(service -> invented.getIfAbsentPutWithKey(service, this::isInvented));
    }

    private boolean isInvented(String service) {
        return attainment.standing(service).sample()
                || workspace.documentWith(Service.KIND, service).stream()
                        .filter(document -> document.root().descriptor().equals(Catalogue.KIND))
                        .anyMatch(document ->
                                document.isSample(document.elements().get(service), "needs", "produces"));
    }

    /** These services, those that produce what they need, and so on. */
    private MutableSet<String> behind(ImmutableList<String> services) {
        MutableSet<String> behind = Sets.mutable.withAll(services);
        ImmutableList<String> edge = services;
        while (edge.notEmpty()) {
            edge = edge.flatCollect(attainment::needsOf)
                    .flatCollect(Need::outcomes)
                    .flatCollect(attainment::producers)
                    .distinct()
                    .select(behind::add);
        }
        return behind;
    }
}
