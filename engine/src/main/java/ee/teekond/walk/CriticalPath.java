package ee.teekond.walk;

import ee.teekond.model.Document;
import ee.teekond.model.Need;
import ee.teekond.model.Period;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Span;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * How long a journey takes a person at best: steps that do not wait for each other run side by side, a step begins once its
 * services have what they need, by the quickest way to each outcome. A step takes as long as it says, or else as the
 * slowest of its services; one that nobody has timed takes no time here and is named. Steps that are blocked are left out.
 *
 * @param least days, if every step takes its least
 * @param most days, if every step takes its most
 * @param path the steps that decide {@code most}, in turn
 * @param untimed steps of which nobody knows how long they take, in reading order
 * @param blocked how many steps are left out
 */
public record CriticalPath(
        int least, int most, ImmutableList<String> path, ImmutableList<String> untimed, int blocked) {

    /** The critical path of a walk. */
    public static CriticalPath of(Workspace workspace, Persona persona, Document journey, Walk walk) {
        ImmutableList<Touchpoint> steps = walk.steps()
                .select(step -> step.state() == StepState.REACHABLE || step.state() == StepState.UNCERTAIN)
                .flatCollect(step -> Lists.immutable.withAll(journey.find(Touchpoint.KIND, step.touchpoint()).stream()
                        .toList()));
        Pass least = new Pass(workspace, persona, steps, Period::min);
        Pass most = new Pass(workspace, persona, steps, Period::max);
        Finish last = most.last();
        return new CriticalPath(
                least.last().day(),
                last.day(),
                last.path(),
                steps.select(step -> most.period(step).isEmpty()).collect(Touchpoint::id),
                walk.count(StepState.BLOCKED));
    }

    /** The day something is done, and the steps that led to it. */
    private record Finish(int day, ImmutableList<String> path) implements Comparable<Finish> {
        static final Finish AT_ONCE = new Finish(0, Lists.immutable.empty());

        @Override
        public int compareTo(Finish other) {
            return Integer.compare(day, other.day);
        }
    }

    /** Works out when each step is done, by one end of every period. For one thread. */
    private static final class Pass {
        private final Workspace workspace;
        private final Fit fit;
        private final ImmutableList<String> holds;
        private final ImmutableList<Touchpoint> steps;
        private final Function<Period, Optional<Span>> end;
        private final MutableMap<String, Finish> finished = Maps.mutable.empty();
        private final MutableSet<String> begun = Sets.mutable.empty();

        Pass(
                Workspace workspace,
                Persona persona,
                ImmutableList<Touchpoint> steps,
                Function<Period, Optional<Span>> end) {
            this.workspace = workspace;
            this.fit = new Fit(persona);
            this.holds = persona.holds();
            this.steps = steps;
            this.end = end;
        }

        Finish last() {
            return steps.flatCollect(step -> some(finish(step))).maxOptional().orElse(Finish.AT_ONCE);
        }

        /** Empty while the step is being worked out itself: what waits for itself is no way to it. */
        private Optional<Finish> finish(Touchpoint step) {
            Finish known = finished.get(step.id());
            if (known != null) {
                return Optional.of(known);
            }
            if (!begun.add(step.id())) {
                return Optional.empty();
            }
            Finish start = step.services()
                    .flatCollect(this::needs)
                    .collect(this::met)
                    .maxOptional()
                    .orElse(Finish.AT_ONCE);
            int days = period(step)
                    .flatMap(end)
                    .map(span -> (int) Math.round(span.days()))
                    .orElse(0);
            Finish finish = new Finish(start.day() + days, start.path().newWith(step.id()));
            finished.put(step.id(), finish);
            return Optional.of(finish);
        }

        Optional<Period> period(Touchpoint step) {
            return step.duration()
                    .or(() -> step.services()
                            .flatCollect(service -> some(workspace.find(Service.KIND, service)))
                            .flatCollect(service -> some(service.processingTime()))
                            .toSortedList(Comparator.comparing((Period period) ->
                                    period.max().or(period::min).map(Span::days).orElse(0.0)))
                            .getLastOptional());
        }

        private ImmutableList<Need> needs(String service) {
            return workspace.find(Service.KIND, service).map(Service::needs).orElseGet(Lists.immutable::empty);
        }

        private Finish met(Need need) {
            if (fit.of(need.when()).truth() == Truth.FALSE) {
                return Finish.AT_ONCE;
            }
            Finish single = need.outcome().map(this::had).orElse(Finish.AT_ONCE);
            Finish all = need.allOf().collect(this::met).maxOptional().orElse(Finish.AT_ONCE);
            Finish either = need.anyOf().collect(this::met).minOptional().orElse(Finish.AT_ONCE);
            return Lists.immutable.with(single, all, either).max();
        }

        /** When the person has an outcome by the quickest step that gives it; at once if none does. */
        private Finish had(String outcome) {
            return holds.contains(outcome)
                    ? Finish.AT_ONCE
                    : steps.select(step -> step.services().anySatisfy(service -> gives(service, outcome)))
                            .flatCollect(step -> some(finish(step)))
                            .minOptional()
                            .orElse(Finish.AT_ONCE);
        }

        private boolean gives(String service, String outcome) {
            return workspace
                    .find(Service.KIND, service)
                    .filter(known -> known.produces().contains(outcome))
                    .isPresent();
        }

        private static <T> ImmutableList<T> some(Optional<T> one) {
            return Lists.immutable.withAll(one.stream().toList());
        }
    }
}
