package ee.teekond.layout.services.content;

import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.desk.Said;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Everything a service graph says.
 *
 * @param stages their titles, in order
 * @param needs who gives what to whom
 * @param supports who makes it easier for whom
 * @param blockers what is not there and blocks steps, the worst first
 * @param ranks what blocks or would block most steps, the worst first
 * @param local whether it is of a municipality, so that services have states
 */
public record NetworkContent(
        String id,
        String kicker,
        String title,
        String lead,
        ImmutableList<String> stageIds,
        ImmutableList<Said> stages,
        ImmutableList<NodeContent> nodes,
        ImmutableList<LinkContent> needs,
        ImmutableList<LinkContent> supports,
        ImmutableList<OutcomeContent> outcomes,
        ImmutableList<BlockerContent> blockers,
        ImmutableList<RankContent> ranks,
        boolean local,
        ImmutableList<SourceContent> sources,
        ImmutableList<String> notes,
        String edition) {

    /**
     * One service leads to another.
     *
     * @param outcome the id of what goes over; empty where it merely supports
     * @param blocked whether an absence goes over it
     */
    public record LinkContent(String from, String to, String outcome, boolean blocked) {}
}
