package ee.teekond.graph;

import ee.teekond.model.Need;
import ee.teekond.model.Service;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** Finds the services nobody can ever use because their needs wait for each other. For one thread. */
final class StuckServices {

    private final ImmutableList<Service> services;
    private final ImmutableListMultimap<String, String> producers;
    private final MutableSet<String> free = Sets.mutable.empty();

    /** @param producers service ids by the outcome they produce */
    StuckServices(ImmutableList<Service> services, ImmutableListMultimap<String, String> producers) {
        this.services = services;
        this.producers = producers;
        ImmutableListMultimap<String, Service> waiting =
                services.groupByEach(service -> service.needs().flatCollect(Need::outcomes));
        Deque<Service> ready = new ArrayDeque<>(services.castToList());
        while (!ready.isEmpty()) {
            Service service = ready.poll();
            if (!free.contains(service.id()) && service.needs().allSatisfy(this::canBeMet)) {
                free.add(service.id());
                service.produces()
                        .forEach(outcome -> ready.addAll(waiting.get(outcome).castToList()));
            }
        }
    }

    /** One circle for each knot of stuck services. */
    ImmutableList<ImmutableList<String>> cycles() {
        ImmutableList<Service> stuck = services.reject(service -> free.contains(service.id()));
        ImmutableList<String> outcomes = stuck.flatCollect(this::lacking).distinct();
        Digraph graph = new Digraph(stuck.collect(service -> "service/" + service.id())
                .newWithAll(outcomes.collect(id -> "outcome/" + id)));
        for (Service service : stuck) {
            String name = "service/" + service.id();
            lacking(service).forEach(outcome -> graph.arrow("outcome/" + outcome, name));
            service.produces().forEach(outcome -> graph.arrow(name, "outcome/" + outcome));
        }
        return graph.circles();
    }

    private ImmutableList<String> lacking(Service service) {
        return service.needs().flatCollect(this::lacking).distinct();
    }

    private ImmutableList<String> lacking(Need need) {
        if (canBeMet(need)) {
            return Lists.immutable.empty();
        }
        return Lists.immutable
                .withAll(need.outcome().stream().toList())
                .newWithAll(need.allOf().newWithAll(need.anyOf()).flatCollect(this::lacking));
    }

    private boolean canBeMet(Need need) {
        return need.outcome().stream().allMatch(this::canBeHad)
                && need.allOf().allSatisfy(this::canBeMet)
                && (need.anyOf().isEmpty() || need.anyOf().anySatisfy(this::canBeMet));
    }

    private boolean canBeHad(String outcome) {
        return producers.get(outcome).isEmpty() || producers.get(outcome).anySatisfy(free::contains);
    }
}
