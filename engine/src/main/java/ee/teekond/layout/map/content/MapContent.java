package ee.teekond.layout.map.content;

import ee.teekond.graph.JourneyGraph;
import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.card.StageContent;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.MapLane;
import ee.teekond.model.MapView;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Everything a map says.
 *
 * @param kicker the small line above the title
 * @param graph the ways between the steps
 * @param notes what the footer has to say about the data
 * @param edition version and date
 */
public record MapContent(
        String id,
        String kicker,
        Said title,
        Optional<Said> summary,
        ImmutableList<Count> counts,
        Optional<PersonaContent> persona,
        ImmutableList<StageContent> stages,
        ImmutableList<StepContent> steps,
        JourneyGraph graph,
        ImmutableList<ServiceContent> services,
        ImmutableList<PainContent> pains,
        ImmutableList<PracticeContent> practices,
        ImmutableList<ProposalContent> proposals,
        ImmutableList<SourceContent> sources,
        ImmutableList<String> notes,
        String edition) {
    /** The same, and nobody is quoted. */
    public MapContent unquoted() {
        return new MapContent(
                id,
                kicker,
                title,
                summary,
                counts,
                persona,
                stages,
                steps.collect(StepContent::unquoted),
                graph,
                services,
                pains,
                practices,
                proposals,
                sources,
                notes,
                edition);
    }

    /** The same with the heading of a view, without what only lanes show that the view has not. */
    public MapContent seenBy(Optional<MapView> view, MapWords words) {
        return view.map(each -> seenBy(each, words)).orElse(this);
    }

    private MapContent seenBy(MapView view, MapWords words) {
        var lanes = view.shownLanes();
        return new MapContent(
                id,
                kicker,
                words.say(view.heading()).orElse(title),
                summary,
                counts,
                persona,
                stages,
                lanes.contains(MapLane.EMOTION) ? steps : steps.collect(StepContent::unquoted),
                graph,
                lanes.contains(MapLane.SERVICES) ? services : Lists.immutable.empty(),
                lanes.contains(MapLane.PAINS) ? pains : Lists.immutable.empty(),
                lanes.contains(MapLane.PRACTICES) ? practices : Lists.immutable.empty(),
                lanes.contains(MapLane.PROPOSALS) ? proposals : Lists.immutable.empty(),
                sources,
                notes,
                edition);
    }

    /** The step with this id. */
    public Optional<StepContent> step(String id) {
        return steps.detectOptional(step -> step.id().equals(id));
    }

    /** The ways on from a step, in written order. */
    public ImmutableList<WayContent> ways(StepContent step, MapWords words) {
        return graph.links()
                .select(link -> link.from().equals(step.id()))
                .flatCollect(link -> step(link.to()).stream()
                        .map(to -> new WayContent(to, !link.isForward(), words.say(link.label())))
                        .toList());
    }

    /** The steps of a stage, in written order. */
    public ImmutableList<StepContent> stepsOf(String stage) {
        return steps.select(step -> step.stage().equals(stage));
    }
}
