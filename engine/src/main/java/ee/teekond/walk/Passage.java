package ee.teekond.walk;

import ee.teekond.graph.JourneyGraph;
import ee.teekond.graph.Link;
import ee.teekond.model.Document;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Judges which touchpoints are for a person. A touchpoint whose own condition fails is skipped and the way goes on; a flow
 * whose condition fails is not taken, so what lies only behind it is not for the person. Whether the steps before
 * can be taken makes no difference. For one thread.
 */
final class Passage {

    private final Fit fit;
    private final JourneyGraph graph;
    private final MutableMap<String, Judgement> passes = Maps.mutable.empty();

    Passage(JourneyGraph graph, Fit fit) {
        this.fit = fit;
        this.graph = graph;
        graph.order().forEach(name -> passes.put(name, Judgement.of(begins(name))));
        boolean changed = true;
        while (changed) {
            changed = graph.order().reject(this::begins).count(this::update) > 0;
        }
    }

    /** Whether the touchpoint is for the person. */
    Judgement of(Document journey, String touchpoint) {
        return passes.getIfAbsentValue(touchpoint, Judgement.FALSE)
                .and(fit.of(journey.find(Touchpoint.KIND, touchpoint).flatMap(Touchpoint::when)));
    }

    private boolean begins(String name) {
        return graph.starts().contains(name) || graph.unreachable().contains(name);
    }

    private boolean update(String name) {
        Judgement judgement = graph.to(name).injectInto(Judgement.FALSE, (so, link) -> so.or(through(link)));
        return !judgement.equals(passes.put(name, judgement));
    }

    private Judgement through(Link link) {
        return fit.of(link.when()).and(passes.getIfAbsentValue(link.from(), Judgement.FALSE));
    }
}
