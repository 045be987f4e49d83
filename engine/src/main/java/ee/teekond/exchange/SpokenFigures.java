package ee.teekond.exchange;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Coverage;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Offered;
import ee.teekond.model.Element;
import ee.teekond.model.Municipality;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Says the figures of a comparison. */
record SpokenFigures(Comparison comparison, JourneyNames names, Speech speech) {

    /** How much is here, what is left out of the count, what is here besides, what is offered, what is decided. */
    String of(ImmutableList<Topic> differing, Decisions decisions) {
        Coverage coverage = comparison.coverage();
        MutableList<String> sentences = Lists.mutable.with(speech.sentence(speech.say(
                "figures.structure",
                coverage.touchpoints().covered(),
                coverage.touchpoints().total(),
                coverage.services().covered(),
                coverage.services().total(),
                speech.there())));
        sentences.addAllIterable(counted("figures.excused", DifferenceKind.NOT_APPLICABLE));
        sentences.addAllIterable(counted("figures.added", DifferenceKind.ADDED));
        comparison.offered().ifPresent(offered -> sentences.add(speech.sentence(offered(offered))));
        sentences.add(speech.sentence(decided(differing, decisions)));
        return sentences.makeString(" ");
    }

    private ImmutableList<String> counted(String key, DifferenceKind kind) {
        int steps = comparison.count(Touchpoint.KIND, kind);
        int services = comparison.count(Service.KIND, kind);
        MutableList<String> counts = Lists.mutable.empty();
        if (steps > 0) {
            counts.add(speech.count("step", steps));
        }
        if (services > 0) {
            counts.add(speech.count("service", services));
        }
        return counts.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.with(speech.sentence(
                        speech.sayFor(steps + services, key, speech.join(counts.toImmutable()), speech.there())));
    }

    private String offered(Offered offered) {
        String who = names.municipality()
                .map(id -> names.labels().document(Municipality.KIND, id))
                .orElseThrow();
        return speech.say(
                "figures.offered",
                who,
                offered.total(),
                offered.yes(),
                offered.partly(),
                offered.no(),
                offered.unknown());
    }

    private String decided(ImmutableList<Topic> differing, Decisions decisions) {
        if (differing.isEmpty()) {
            return speech.say("figures.same");
        }
        String start = speech.sayFor(differing.size(), "figures.differences", speech.number(differing.size()));
        if (!decisions.areOwed()) {
            return start;
        }
        MutableList<String> parts = Lists.mutable.empty();
        for (Decisions.State state : Decisions.State.values()) {
            int of = differing.count(topic -> decisions.state(topic) == state);
            if (of > 0) {
                parts.add(speech.sayFor(of, "figures." + state.key(), speech.number(of)));
            }
        }
        return start + ": " + speech.join(parts.toImmutable());
    }

    /** Pain points and proposals, which are told apart by number only. */
    ImmutableList<String> besides() {
        return Lists.immutable
                .<Kind<? extends Element>>with(PainPoint.KIND, Proposal.KIND)
                .select(kind -> here(kind) + elsewhere(kind) + adapted(kind) > 0)
                .collect(kind -> speech.say(
                        "besides." + kind.name(), here(kind), elsewhere(kind), adapted(kind), speech.there()));
    }

    private int here(Kind<?> kind) {
        return comparison.count(kind, DifferenceKind.ADDED);
    }

    private int elsewhere(Kind<?> kind) {
        return comparison.count(kind, DifferenceKind.MISSING) + comparison.count(kind, DifferenceKind.NOT_APPLICABLE);
    }

    private int adapted(Kind<?> kind) {
        return comparison.count(kind, DifferenceKind.ADAPTED);
    }
}
