package ee.teekond.layout.services;

import ee.teekond.layout.services.card.LinkMark;
import ee.teekond.layout.services.content.NetworkContent;
import ee.teekond.layout.services.content.NetworkContent.LinkContent;
import ee.teekond.layout.services.content.NodeContent;
import ee.teekond.layout.services.content.OutcomeContent;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * Which links of a band are drawn as lines.
 *
 * @param needs one for each two services, however much goes over
 * @param supports those between services that need nothing of each other
 */
record BandLinks(ImmutableList<LinkContent> needs, ImmutableList<LinkContent> supports) {
    /** An outcome that more services ask for is named by its letter only: so many lines would hide all others. */
    private static final int FEW = 3;

    static BandLinks of(NetworkContent content, ImmutableList<NodeContent> band) {
        var here = band.collect(NodeContent::id).toSet().toImmutable();
        var shared = content.outcomes()
                .select(outcome -> outcome.takers() > FEW)
                .collect(OutcomeContent::id)
                .toSet()
                .toImmutable();
        var needs = content.needs()
                .select(link -> isWithin(link, here))
                .select(link -> link.blocked() || !shared.contains(link.outcome()))
                .distinctBy(BandLinks::pair);
        var pairs = needs.collect(BandLinks::pair);
        return new BandLinks(
                needs,
                content.supports()
                        .select(link -> isWithin(link, here))
                        .reject(link -> pairs.contains(pair(link)))
                        .distinctBy(BandLinks::pair));
    }

    private static boolean isWithin(LinkContent link, ImmutableSet<String> band) {
        return band.contains(link.from())
                && band.contains(link.to())
                && !link.from().equals(link.to());
    }

    private static String pair(LinkContent link) {
        return link.from() + " " + link.to();
    }

    static LinkMark mark(LinkContent link) {
        return link.blocked() ? LinkMark.BLOCKED : link.outcome().isEmpty() ? LinkMark.SUPPORT : LinkMark.NEED;
    }

    boolean touch(NodeContent node) {
        return needs.newWithAll(supports)
                .anySatisfy(link -> link.from().equals(node.id()) || link.to().equals(node.id()));
    }

    boolean supports(NodeContent from, String to) {
        return supports.newWithAll(needs)
                .anySatisfy(link -> link.from().equals(from.id()) && link.to().equals(to));
    }
}
