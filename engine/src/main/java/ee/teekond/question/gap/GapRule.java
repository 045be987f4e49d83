package ee.teekond.question.gap;

import ee.teekond.question.Grouping;
import ee.teekond.question.Question;
import ee.teekond.question.chain.BlockingServices;
import ee.teekond.question.service.ChannelGaps;
import ee.teekond.question.service.LanguageGaps;
import ee.teekond.question.service.MissingServices;
import ee.teekond.question.service.UnusableServices;
import ee.teekond.question.voice.EvidenceGaps;
import ee.teekond.question.voice.ViewpointGaps;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What counts as a gap: each row of an answer whose value is above zero. A new rule is one more row here.
 *
 * @param code such as {@code gap.missing-service}; part of the interface, never renamed
 * @param by how the question is grouped; the municipality comes first
 */
public record GapRule(String code, Question question, ImmutableList<Grouping> by) {

    /** Every rule; those that stop people come first. */
    public static final ImmutableList<GapRule> ALL = Lists.immutable.withAll(List.of(
            of("gap.blocking-service", new BlockingServices(), Grouping.MUNICIPALITY, Grouping.SERVICE),
            of("gap.missing-service", new MissingServices(), Grouping.MUNICIPALITY, Grouping.SERVICE),
            of("gap.unusable-service", new UnusableServices(), Grouping.MUNICIPALITY, Grouping.SERVICE),
            of("gap.language", new LanguageGaps(), Grouping.MUNICIPALITY, Grouping.SERVICE),
            of("gap.channel", new ChannelGaps(), Grouping.MUNICIPALITY, Grouping.SERVICE),
            of("gap.viewpoint", new ViewpointGaps(), Grouping.MUNICIPALITY, Grouping.STAGE, Grouping.VIEW),
            of("gap.evidence", new EvidenceGaps(), Grouping.MUNICIPALITY, Grouping.STAGE, Grouping.KIND)));

    private static GapRule of(String code, Question question, Grouping... by) {
        return new GapRule(code, question, Lists.immutable.with(by));
    }
}
