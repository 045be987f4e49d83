package ee.teekond.exchange;

import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.impl.factory.Lists;

/** Says what has become of the services used at a step. */
final class SpokenServices {

    private final JourneyNames names;
    private final Speech speech;
    private final ImmutableList<Difference> uses;
    private final ImmutableListMultimap<String, Difference> steps;

    /**
     * @param differences all of the comparison
     */
    SpokenServices(JourneyNames names, Speech speech, ImmutableList<Difference> differences) {
        this.names = names;
        this.speech = speech;
        uses = differences.select(difference -> difference.type().equals(Service.KIND.name()));
        steps = differences
                .select(difference -> difference.type().equals(Touchpoint.KIND.name())
                        && difference.counterpart().isPresent())
                .groupBy(difference -> difference.counterpart().orElseThrow());
    }

    /** A part of a sentence for each sort of change at a step both journeys have. */
    ImmutableList<String> changed(Topic step) {
        return together("added", step, DifferenceKind.ADDED)
                .newWithAll(brought(step))
                .newWithAll(together("missing", step, DifferenceKind.MISSING))
                .newWithAll(together("not-applicable", step, DifferenceKind.NOT_APPLICABLE))
                .newWithAll(taken(step));
    }

    /** The services of a step only this journey has. */
    ImmutableList<String> newly(Topic step) {
        return together("with", step, DifferenceKind.ADDED).newWithAll(brought(step));
    }

    /** The services of a step only the other journey has. */
    ImmutableList<String> gone(Topic step) {
        return together("gone", step, DifferenceKind.MISSING).newWithAll(taken(step));
    }

    private ImmutableList<String> together(String key, Topic step, DifferenceKind kind) {
        ImmutableList<String> some =
                step.services().select(use -> use.kind() == kind).collect(this::titleWithReason);
        return some.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.with(speech.sayFor(some.size(), "service." + key, speech.join(some)));
    }

    /** Services the other journey uses at another step. */
    private ImmutableList<String> brought(Topic step) {
        return step.services()
                .select(Difference::moved)
                .collect(use -> speech.say("service.brought", title(use), speech.there(), from(use)));
    }

    private String from(Difference moved) {
        String service = moved.counterpart().orElseThrow();
        return speech.join(names.theirs()
                .all(Touchpoint.KIND)
                .select(step -> lost(step).contains(service))
                .collect(step -> speech.quoted(names.labels().of(step.title()))));
    }

    /** Services of the other journey's step that this journey uses at another one. */
    private ImmutableList<String> taken(Topic step) {
        return step.about()
                .counterpart()
                .flatMap(id -> names.theirs().find(Touchpoint.KIND, id))
                .map(this::lost)
                .orElse(Lists.immutable.empty())
                .flatCollect(service -> uses.select(use ->
                        use.moved() && use.element().filter(service::equals).isPresent()))
                .collect(use -> speech.say(
                        "service.taken",
                        title(use),
                        speech.quoted(names.touchpoint(use.touchpoint().orElseThrow()))));
    }

    /** What a step of the other journey uses, but neither its counterparts do nor is it told to be absent. */
    private ImmutableList<String> lost(Touchpoint step) {
        ImmutableList<String> absent = uses.select(use -> use.element().isEmpty()
                        && use.touchpoint().filter(step.id()::equals).isPresent())
                .collect(use -> use.counterpart().orElseThrow());
        ImmutableList<String> kept = steps.get(step.id())
                .flatCollect(
                        pair -> Lists.immutable.withAll(pair.element().stream().toList()))
                .flatCollect(id -> Lists.immutable.withAll(
                        names.ours().find(Touchpoint.KIND, id).stream().toList()))
                .flatCollect(Touchpoint::services);
        return step.services().distinct().reject(service -> absent.contains(service) || kept.contains(service));
    }

    private String titleWithReason(Difference use) {
        return title(use)
                + use.reason()
                        .map(reason -> " " + speech.say("service.reason", text(reason)))
                        .orElse("");
    }

    private String title(Difference use) {
        return speech.quoted(text(use.title())) + Labels.mark(use.sample());
    }

    private String text(Text text) {
        return names.labels().of(text);
    }
}
