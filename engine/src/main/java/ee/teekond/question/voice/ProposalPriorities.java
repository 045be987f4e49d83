package ee.teekond.question.voice;

import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Document;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.ProposalStatus;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Sighting;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Which proposals to take up first: impact (1 to 3) × ease (4 − effort) × people × evidence. People: 1 for fewer than
 * {@code k} or unknown, 2 up to {@value #MANY}, 3 for more, of those who name a pain point it addresses, counted as they
 * are told. Evidence: 1 if those pain points rest on no source, 2 on sources of one method, 3 on sources of several. So a
 * score lies between 1 and 81. A proposal of unknown impact or effort has no score and is counted apart; one that is done or
 * declined is left out.
 */
public final class ProposalPriorities implements Question {

    private static final Terms TERMS = Terms.of("proposal-priorities", Unit.POINTS)
            .counting(Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.PROPOSAL)
            .by(
                    Lists.immutable.with(
                            Grouping.MUNICIPALITY,
                            Grouping.COUNTY,
                            Grouping.TARGET_GROUP,
                            Grouping.JOURNEY,
                            Grouping.ORGANISATION),
                    Grouping.PROPOSAL);

    private static final int MANY = 50;
    private static final int HARDEST = 4;
    private static final ImmutableList<ProposalStatus> OVER =
            Lists.immutable.with(ProposalStatus.DONE, ProposalStatus.DECLINED);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Sighting here = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow());
        return journey.all(Proposal.KIND)
                .reject(proposal -> OVER.contains(proposal.status()))
                .collect(proposal -> new Seen(
                        here.with(Grouping.PROPOSAL, journey.key().element(proposal.id()))
                                .with(Grouping.ORGANISATION, proposal.owner()),
                        proposal.id(),
                        cell(workspace, journey, proposal).and(Measure.TOTAL, 1)));
    }

    private static Cell cell(Workspace workspace, Document journey, Proposal proposal) {
        ImmutableList<PainPoint> pains = proposal.addresses()
                .flatCollect(id -> Lists.immutable.withAll(
                        journey.find(PainPoint.KIND, id).stream().toList()));
        ImmutableList<Evidence> evidence =
                pains.flatCollect(pain -> pain.marks().evidence());
        Cell said = Cell.EMPTY
                .saidBy(evidence.collect(Claim::of))
                .sample(journey.isSample(proposal, "impact", "effort", "addresses")
                        || pains.anySatisfy(pain -> journey.isSample(pain, "evidence")));
        Optional<Integer> impact = proposal.impact();
        Optional<Integer> effort = proposal.effort();
        if (impact.isEmpty() || effort.isEmpty()) {
            return said.and(Measure.UNKNOWN, 1);
        }
        int people = people(said.people(Suppression.STANDARD).count());
        int strength = strength(workspace, evidence);
        int score = impact.get() * (HARDEST - effort.get()) * people * strength;
        String name = journey.key().element(proposal.id());
        return said.and(Measure.VALUE, score)
                .about(
                        name,
                        Reason.of(
                                name,
                                "",
                                Fact.of("impact", impact.get()),
                                Fact.of("effort", effort.get()),
                                Fact.of("people", people),
                                Fact.of("evidence", strength)));
    }

    private static int people(int count) {
        if (count < Suppression.STANDARD.k()) {
            return 1;
        }
        return count <= MANY ? 2 : 3;
    }

    private static int strength(Workspace workspace, ImmutableList<Evidence> evidence) {
        int methods = evidence.collect(one -> workspace
                        .document(Source.KIND, one.source())
                        .flatMap(document -> Source.KIND.cast(document.root()))
                        .map(Source::method))
                .distinct()
                .size();
        return Math.min(3, 1 + methods);
    }
}
