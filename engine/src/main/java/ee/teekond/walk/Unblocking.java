package ee.teekond.walk;

import ee.teekond.model.Document;
import ee.teekond.model.OfferState;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Assumptions.Assumption;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * The smallest sets of services that, if a municipality offered them, would leave none of these people blocked anywhere on
 * the journey. Exact: every smallest set is found, up to {@link #MOST} of them. What else is offered, and what is unknown,
 * stays as it is.
 *
 * <p>More services never block anybody, so whatever set fails can be grown until one more service would mend it; what is
 * left out then must be hit by every set that mends, and the smallest sets hitting all of those are tried next.
 *
 * @param sets each in the order of its ids; empty if nobody is blocked, or nothing that could be offered helps
 * @param bound so many services are needed at least; where {@code exact}, the size of each set
 * @param exact false if the search was given up after {@link #TRIES} walks or too many combinations; then there is one set, which mends everything
 *     and from which nothing can be left out, but there may be smaller ones
 * @param beyond steps that stay blocked whatever is offered, in reading order: what is missing there is not an offer
 */
public record Unblocking(
        ImmutableList<ImmutableList<String>> sets, int bound, boolean exact, ImmutableList<String> beyond) {

    /** No more sets of the smallest size than this are listed. */
    public static final int MOST = 12;

    /** So many walks are made at most. */
    public static final int TRIES = 4000;

    private static final int BRANCHES = 1_000_000;

    private static final ImmutableList<OfferState> OPEN =
            Lists.immutable.with(OfferState.NOT_OFFERED, OfferState.ENDED, OfferState.PLANNED, OfferState.PARTLY);

    /** Searches for all these people together; {@code workspace} with its assumptions, if there are any. */
    public static Unblocking of(
            Workspace workspace, ImmutableList<Persona> people, String municipality, Document journey, LocalDate asOf) {
        return new Search(workspace, people, municipality, journey, asOf).result();
    }

    /** Walks with more and more services. For one thread. */
    private static final class Search {
        private final Workspace workspace;
        private final String municipality;
        private final Document journey;
        private final LocalDate asOf;
        private final ImmutableSortedSet<String> candidates;
        private final ImmutableList<Goal> goals;
        private final ImmutableList<String> beyond;
        private final MutableList<ImmutableSortedSet<String>> mustHit = Lists.mutable.empty();
        private final MutableMap<String, Way> ways = Maps.mutable.empty();
        private int tries;
        private int branches;

        /** Somebody, and the steps that can be mended for them. */
        private record Goal(Persona persona, ImmutableList<String> steps) {}

        Search(
                Workspace workspace,
                ImmutableList<Persona> people,
                String municipality,
                Document journey,
                LocalDate asOf) {
            this.workspace = workspace;
            this.municipality = municipality;
            this.journey = journey;
            this.asOf = asOf;
            candidates = workspace
                    .all(Service.KIND)
                    .collect(service -> Standing.of(workspace, municipality, service.id(), asOf))
                    .reject(Standing::retired)
                    .select(standing -> OPEN.contains(standing.state()))
                    .collect(Standing::service)
                    .toImmutableSortedSet();
            ImmutableList<Goal> now = people.collect(persona -> new Goal(persona, blocked(persona, none())));
            ImmutableList<Goal> best = now.collect(goal ->
                    goal.steps().isEmpty() ? goal : new Goal(goal.persona(), blocked(goal.persona(), candidates)));
            beyond = best.flatCollect(Goal::steps).distinct();
            goals = now.zip(best)
                    .collect(pair -> new Goal(
                            pair.getOne().persona(),
                            pair.getOne().steps().reject(pair.getTwo().steps()::contains)))
                    .reject(goal -> goal.steps().isEmpty());
        }

        Unblocking result() {
            if (goals.isEmpty()) {
                return new Unblocking(Lists.immutable.empty(), 0, true, beyond);
            }
            int size = 0;
            while (tries < TRIES && branches < BRANCHES) {
                ImmutableList<ImmutableSortedSet<String>> next = hitting(size);
                if (branches >= BRANCHES) {
                    break;
                }
                if (next.isEmpty()) {
                    size++;
                } else if (mends(next.getFirst())) {
                    return new Unblocking(
                            next.asLazy()
                                    .select(this::mends)
                                    .take(MOST)
                                    .collect(set -> set.toList().toImmutable())
                                    .toList()
                                    .toImmutable(),
                            size,
                            true,
                            beyond);
                } else {
                    mustHit.add(leftOut(next.getFirst()));
                }
            }
            return new Unblocking(Lists.immutable.with(shrunk().toList().toImmutable()), size, false, beyond);
        }

        /** Sets of this size that hit everything that must be hit. */
        private ImmutableList<ImmutableSortedSet<String>> hitting(int size) {
            MutableList<ImmutableSortedSet<String>> found = Lists.mutable.empty();
            extend(none(), size, found);
            return found.distinct().toImmutable();
        }

        private void extend(
                ImmutableSortedSet<String> chosen, int more, MutableList<ImmutableSortedSet<String>> found) {
            if (branches++ >= BRANCHES) {
                return;
            }
            ImmutableSortedSet<String> open =
                    mustHit.detectIfNone(some -> some.noneSatisfy(chosen::contains), SortedSets.immutable::empty);
            if (open.isEmpty()) {
                if (more == 0) {
                    found.add(chosen);
                }
            } else if (more > 0) {
                open.forEach(service -> extend(chosen.newWith(service), more - 1, found));
            }
        }

        /** What is left out of a failing set grown as far as it still fails. */
        private ImmutableSortedSet<String> leftOut(ImmutableSortedSet<String> failing) {
            Goal goal = goals.detect(each -> !mends(each, failing));
            ImmutableSortedSet<String> grown = failing;
            for (String service : candidates) {
                ImmutableSortedSet<String> more = grown.newWith(service);
                grown = mends(goal, more) ? grown : more;
            }
            return candidates.difference(grown);
        }

        /** Everything, as far as each is needed. */
        private ImmutableSortedSet<String> shrunk() {
            return candidates.injectInto(candidates, (kept, service) -> {
                ImmutableSortedSet<String> less = kept.newWithout(service);
                return mends(less) ? less : kept;
            });
        }

        private boolean mends(ImmutableSortedSet<String> offered) {
            return goals.allSatisfy(goal -> mends(goal, offered));
        }

        private boolean mends(Goal goal, ImmutableSortedSet<String> offered) {
            return blocked(goal.persona(), offered).noneSatisfy(goal.steps()::contains);
        }

        private ImmutableList<String> blocked(Persona persona, ImmutableSortedSet<String> offered) {
            tries++;
            Assumptions assumed = new Assumptions(offered.toList()
                    .collect(service -> new Assumption(municipality, service, OfferState.OFFERED))
                    .toImmutable());
            Way way = ways.getIfAbsentPut(persona.id(), () -> new Way(workspace, persona, journey));
            return new Steps(assumed.in(workspace), way, municipality, asOf).blocked();
        }

        private static ImmutableSortedSet<String> none() {
            return SortedSets.immutable.empty();
        }
    }
}
