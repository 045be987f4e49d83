package ee.teekond.walk;

import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Need;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Assumptions.Assumption;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.list.Interval;

class WalkPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final int SIZE = 7;
    private static final Document JOURNEY = journeyIn(
            "rakvere",
            "j",
            Interval.zeroTo(SIZE - 2).collect(i -> step("s" + i)).toArray(new Touchpoint[0]));
    private static final ImmutableList<OfferState> STATES = list(OfferState.values());
    private static final ImmutableList<StepState> FROM_WORST =
            list(StepState.BLOCKED, StepState.UNCERTAIN, StepState.NOT_APPLICABLE, StepState.REACHABLE);

    @Property
    void offering_more_never_takes_a_step_away(@ForAll long seed, @ForAll @IntRange(max = SIZE - 1) int which) {
        Workspace world = world(new Random(seed));
        Assumptions more = new Assumptions(list(new Assumption("rakvere", "s" + which, OfferState.OFFERED)));

        ImmutableList<Step> before = walk(world, Assumptions.NONE).steps();
        ImmutableList<Step> after = walk(world, more).steps();

        before.zip(after).forEach(pair -> assertThat(rank(pair.getTwo())).isGreaterThanOrEqualTo(rank(pair.getOne())));
    }

    @Property
    void what_is_not_reachable_says_why(@ForAll long seed) {
        Walk walk = walk(world(new Random(seed)), Assumptions.NONE);

        assertThat(walk.steps())
                .allSatisfy(
                        step -> assertThat(step.because().isEmpty()).isEqualTo(step.state() == StepState.REACHABLE));
        assertThat(walk.steps().select(step -> step.state() == StepState.UNCERTAIN))
                .allSatisfy(step -> assertThat(step.help()).isNotEmpty());
    }

    @Property(tries = 300)
    void the_smallest_sets_are_those_found_by_trying_all(@ForAll long seed) {
        Workspace world = world(new Random(seed));

        Unblocking found = Unblocking.of(world, list(persona("p")), "rakvere", JOURNEY, DAY);

        assertThat(found.exact()).isTrue();
        assertThat(found.sets().toSet()).isEqualTo(byTryingAll(world));
        assertThat(found.beyond()).isEqualTo(blocked(world, range()).collect(Step::touchpoint));
    }

    /** The smallest sets that leave no more blocked than everything together would. */
    private static ImmutableSet<ImmutableList<String>> byTryingAll(Workspace world) {
        ImmutableList<String> least = blocked(world, range()).collect(Step::touchpoint);
        if (blocked(world, list()).collect(Step::touchpoint).equals(least)) {
            return Sets.immutable.empty();
        }
        ImmutableList<ImmutableList<String>> mending = Sets.powerSet(open(world).toSet())
                .collect(set -> set.toSortedList().toImmutable())
                .select(set -> blocked(world, set).collect(Step::touchpoint).equals(least))
                .toList()
                .toImmutable();
        int size = mending.collectInt(ImmutableList::size).min();
        return mending.select(set -> set.size() == size).toSet().toImmutable();
    }

    /** Services that are not there now. */
    private static ImmutableList<String> open(Workspace world) {
        return range().reject(service -> {
            OfferState state = Standing.of(world, "rakvere", service, DAY).state();
            return list(OfferState.OFFERED, OfferState.PILOT, OfferState.UNKNOWN)
                    .contains(state);
        });
    }

    private static ImmutableList<String> range() {
        return Interval.zeroTo(SIZE - 1).collect(i -> "s" + i).toImmutableList();
    }

    private static ImmutableList<Step> blocked(Workspace world, ImmutableList<String> offered) {
        Assumptions more = new Assumptions(open(world)
                .select(offered::contains)
                .collect(service -> new Assumption("rakvere", service, OfferState.OFFERED)));
        return walk(world, more).steps().select(step -> step.state() == StepState.BLOCKED);
    }

    private static int rank(Step step) {
        return FROM_WORST.indexOf(step.state());
    }

    private static Walk walk(Workspace world, Assumptions assumptions) {
        return Walk.of(world, persona("p"), "rakvere", JOURNEY, DAY, assumptions);
    }

    private static Workspace world(Random random) {
        Service[] services = Interval.zeroTo(SIZE - 1)
                .collect(i -> service("s" + i, "needs", needs(random), "produces", list(outcome(random))))
                .toArray(new Service[0]);
        Offer[] offers = Interval.zeroTo(SIZE - 1)
                .collect(i -> offer("s" + i, STATES.get(random.nextInt(STATES.size()))))
                .toArray(new Offer[0]);
        return workspace(catalogue(services), municipality("rakvere", offers));
    }

    private static ImmutableList<Need> needs(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> list();
            case 1 -> list(need(outcome(random)));
            default -> list(anyOf(outcome(random), outcome(random)));
        };
    }

    private static String outcome(Random random) {
        return "o" + random.nextInt(SIZE);
    }
}
