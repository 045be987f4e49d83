package ee.teekond.walk;

import ee.teekond.graph.PrerequisiteGraph;
import ee.teekond.model.Need;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * What a person can come to have: starting from what the person holds, services whose needs are met give their outcomes,
 * until nothing more is gained. A service that no step of the journey uses may help, but nobody knows whether the person
 * finds it, so what it gives is never certain. For one thread.
 */
final class Attainment {

    private final Workspace workspace;
    private final PrerequisiteGraph prerequisites;
    private final Fit fit;
    private final ImmutableMap<String, Standing> standings;
    private final ImmutableMap<String, Judgement> deliveries;
    private final ImmutableMap<String, Judgement> access;
    private final MutableMap<String, Truth> had = Maps.mutable.empty();
    private final MutableMap<String, Judgement> usable = Maps.mutable.empty();

    /** @param access for every service a step of the journey uses: whether such a step is for the person */
    Attainment(
            Workspace workspace, Persona persona, String place, LocalDate day, ImmutableMap<String, Judgement> access) {
        this.workspace = workspace;
        this.access = access;
        prerequisites = PrerequisiteGraph.of(workspace);
        fit = new Fit(persona);
        ImmutableList<Service> services = workspace.all(Service.KIND);
        ImmutableList<String> names =
                services.collect(Service::id).newWithAll(access.keysView()).distinct();
        standings = names.toMap(name -> name, name -> Standing.of(workspace, place, name, day))
                .toImmutable();
        Delivery delivery = new Delivery(persona);
        deliveries = standings
                .collectValues((name, standing) -> delivery.of(standing, workspace.find(Service.KIND, name)))
                .toImmutable();
        persona.holds().forEach(outcome -> had.put(outcome, Truth.TRUE));
        gather(prerequisites.order());
    }

    /** In the order of the needs one round does, unless they go in circles. */
    private void gather(ImmutableList<String> services) {
        ImmutableList<Service> giving = services.flatCollect(
                        id -> service(id).stream().toList())
                .select(service -> service.produces().notEmpty());
        boolean gained = true;
        while (gained) {
            gained = giving.count(this::gives) > 0;
        }
    }

    private boolean gives(Service service) {
        Truth usable = judged(service.id()).truth();
        return service.produces().count(outcome -> {
                    Truth before = had(outcome);
                    had.put(outcome, before.or(usable));
                    return usable.compareTo(before) > 0;
                })
                > 0;
    }

    /** Whether the person has, or can come to have, an outcome. */
    Truth had(String outcome) {
        return had.getIfAbsentValue(outcome, Truth.FALSE);
    }

    /** Whether the person can use a service. */
    Judgement usable(String service) {
        return usable.getIfAbsentPutWithKey(service, this::judged);
    }

    private Judgement judged(String service) {
        return delivery(service).and(access(service)).and(needs(service));
    }

    /** How a service stands in the municipality. */
    Standing standing(String service) {
        return standings.get(service);
    }

    /** Whether the service is there for the person. */
    Judgement delivery(String service) {
        return deliveries.get(service);
    }

    /** Whether the journey leads the person to the service. */
    Judgement access(String service) {
        return access.getIfAbsentValue(service, Judgement.unknown());
    }

    /** Whether any step of the journey uses the service. */
    boolean isStep(String service) {
        return access.containsKey(service);
    }

    /** Whether all the service needs is met. */
    Judgement needs(String service) {
        return all(needsOf(service));
    }

    /** The needs of a service. */
    ImmutableList<Need> needsOf(String service) {
        return service(service).map(Service::needs).orElseGet(Lists.immutable::empty);
    }

    /** The outcomes a service still waits for, as far as they decide. */
    ImmutableList<String> lacking(String service) {
        Truth truth = needs(service).truth();
        return needsOf(service)
                .select(need -> met(need).truth() == truth)
                .flatCollect(this::lacking)
                .distinct();
    }

    private ImmutableList<String> lacking(Need need) {
        Truth truth = itself(need).truth();
        if (truth == Truth.TRUE) {
            return Lists.immutable.empty();
        }
        return Lists.immutable
                .withAll(need.outcome().stream().toList())
                .newWithAll(need.allOf()
                        .newWithAll(need.anyOf())
                        .select(part -> met(part).truth() == truth)
                        .flatCollect(this::lacking));
    }

    /** The services that produce an outcome, those of the journey's steps first. */
    ImmutableList<String> producers(String outcome) {
        var parted = prerequisites.producers(outcome).partition(this::isStep);
        return parted.getSelected().newWithAll(parted.getRejected());
    }

    /** A service by id. */
    Optional<Service> service(String id) {
        return workspace.find(Service.KIND, id);
    }

    /** Whether a need is met; a need that does not exist for the person is. */
    private Judgement met(Need need) {
        Judgement itself = itself(need);
        return need.when().map(fit::of).map(exists -> exists.not().or(itself)).orElse(itself);
    }

    private Judgement itself(Need need) {
        Judgement single = need.outcome().map(this::isHad).orElse(Judgement.TRUE);
        Judgement either = need.anyOf().isEmpty()
                ? Judgement.TRUE
                : need.anyOf().injectInto(Judgement.FALSE, (so, one) -> so.or(met(one)));
        return single.and(all(need.allOf())).and(either);
    }

    private Judgement all(ImmutableList<Need> needs) {
        return needs.injectInto(Judgement.TRUE, (so, one) -> so.and(met(one)));
    }

    private Judgement isHad(String outcome) {
        Truth truth = had(outcome);
        return truth == Truth.UNKNOWN ? Judgement.unknown() : Judgement.of(truth == Truth.TRUE);
    }
}
