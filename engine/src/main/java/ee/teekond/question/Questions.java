package ee.teekond.question;

import ee.teekond.question.chain.BlockingServices;
import ee.teekond.question.chain.SinglePoints;
import ee.teekond.question.chain.Waiting;
import ee.teekond.question.progress.Adoption;
import ee.teekond.question.progress.CoverageOfReference;
import ee.teekond.question.progress.Provenance;
import ee.teekond.question.service.ChannelGaps;
import ee.teekond.question.service.ConfusingServices;
import ee.teekond.question.service.LanguageGaps;
import ee.teekond.question.service.MissingServices;
import ee.teekond.question.service.Overlaps;
import ee.teekond.question.service.PlannedServices;
import ee.teekond.question.service.UnusableServices;
import ee.teekond.question.voice.EmotionLows;
import ee.teekond.question.voice.EvidenceGaps;
import ee.teekond.question.voice.EvidenceStrength;
import ee.teekond.question.voice.GoodPractices;
import ee.teekond.question.voice.ProposalPriorities;
import ee.teekond.question.voice.TimeTrend;
import ee.teekond.question.voice.ViewpointGaps;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The questions there are. A new question is one more row here. */
public final class Questions {

    /** Every question, in the order they are listed. */
    public static final ImmutableList<Question> ALL = Lists.immutable.withAll(List.of(
            new MissingServices(),
            new BlockingServices(),
            new SinglePoints(),
            new PlannedServices(),
            new UnusableServices(),
            new LanguageGaps(),
            new ChannelGaps(),
            new Overlaps(),
            new Waiting(),
            new ConfusingServices(),
            new EmotionLows(),
            new ViewpointGaps(),
            new TimeTrend(),
            new GoodPractices(),
            new ProposalPriorities(),
            new EvidenceGaps(),
            new EvidenceStrength(),
            new Provenance(),
            new CoverageOfReference(),
            new Adoption()));

    private Questions() {}

    /** The question called {@code name}. */
    public static Optional<Question> find(String name) {
        return ALL.detectOptional(question -> question.name().equals(name));
    }
}
