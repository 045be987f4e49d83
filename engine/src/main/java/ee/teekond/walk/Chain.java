package ee.teekond.walk;

import ee.teekond.model.Outcome;
import ee.teekond.model.Service;
import ee.teekond.walk.Cause.Ground;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * How one service keeps a person from a step: the service, the outcome it should give, the service that waits for that, and
 * so on to a service of the step itself, each as {@code service/id} or {@code outcome/id}. Of several such ways the shortest.
 *
 * @param state how the service stands, with what it lacks if it is partly there
 */
public record Chain(String service, Cause state, ImmutableList<String> links) {

    private static final ImmutableList<Ground> NOT_THERE =
            Lists.immutable.with(Ground.OFFER, Ground.PARTLY, Ground.RETIRED);

    /** Whether the step uses the service itself. */
    public boolean isDirect() {
        return links.size() == 1;
    }

    /** One chain for each service that is not there, or not known to be there, and so keeps the person from the step. */
    public static ImmutableList<Chain> of(Step step) {
        return new Search(step.because()).chains();
    }

    /** Goes through the causes of one step, from the step backwards. */
    private static final class Search {
        private final ImmutableList<Cause> causes;
        private final MutableMap<String, ImmutableList<String>> ways = Maps.mutable.empty();

        Search(ImmutableList<Cause> causes) {
            this.causes = causes;
        }

        ImmutableList<Chain> chains() {
            ImmutableList<String> edge = begin();
            while (edge.notEmpty()) {
                edge = edge.flatCollect(this::on);
            }
            return causes.select(cause -> NOT_THERE.contains(cause.ground()))
                    .distinctBy(Cause::service)
                    .flatCollect(cause ->
                            Lists.immutable.withAll(chain(cause).stream().toList()));
        }

        private Optional<Chain> chain(Cause cause) {
            return cause.service()
                    .flatMap(service ->
                            Optional.ofNullable(ways.get(service(service))).map(way -> new Chain(service, cause, way)));
        }

        /** The step's own services, and outcomes it wants that none of them waits for. */
        private ImmutableList<String> begin() {
            ImmutableList<String> waitedFor =
                    causes.select(cause -> cause.ground() == Ground.WAITS).flatCollect(Cause::details);
            return causes.flatCollect(cause -> cause.outcome().isEmpty()
                            ? some(cause.service().map(Search::service))
                            : some(cause.outcome()
                                    .filter(outcome -> !waitedFor.contains(outcome))
                                    .map(Search::outcome)))
                    .distinct()
                    .select(link -> reach(link, Lists.immutable.empty()));
        }

        private ImmutableList<String> on(String link) {
            ImmutableList<String> way = ways.getIfAbsentValue(link, Lists.immutable.empty());
            return next(link).distinct().select(further -> reach(further, way));
        }

        private ImmutableList<String> next(String link) {
            return causes.flatCollect(cause -> {
                if (cause.ground() == Ground.WAITS
                        && cause.service()
                                .map(Search::service)
                                .filter(link::equals)
                                .isPresent()) {
                    return cause.details().collect(Search::outcome);
                }
                return cause.outcome().map(Search::outcome).filter(link::equals).isPresent()
                        ? some(cause.service().map(Search::service))
                        : Lists.immutable.empty();
            });
        }

        private boolean reach(String link, ImmutableList<String> way) {
            return ways.putIfAbsent(link, Lists.immutable.with(link).newWithAll(way)) == null;
        }

        private static String service(String id) {
            return Service.KIND.name() + "/" + id;
        }

        private static String outcome(String id) {
            return Outcome.KIND.name() + "/" + id;
        }

        private static <T> ImmutableList<T> some(Optional<T> one) {
            return Lists.immutable.withAll(one.stream().toList());
        }
    }
}
