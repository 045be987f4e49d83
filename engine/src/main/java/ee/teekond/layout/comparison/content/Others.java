package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Coverage;
import ee.teekond.compare.Coverage.Share;
import ee.teekond.compare.StageCoverage;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;

/** The other municipalities' journeys for the same people, laid beside the same journey. */
record Others(ImmutableList<Comparison> comparisons) {
    static Others of(Workspace workspace, Document journey, Document with, LocalDate asOf) {
        var group = SideReader.journey(with).targetGroup();
        return new Others(workspace
                .documents(Journey.KIND)
                .reject(other -> other.id().equals(journey.id()) || other.id().equals(with.id()))
                .select(other -> Journey.KIND
                        .cast(other.root())
                        .filter(root -> root.municipality().isPresent()
                                && root.targetGroup().equals(group))
                        .isPresent())
                .collect(other -> Comparison.of(workspace, other, with, asOf)));
    }

    /** How many of them have a step for this one. */
    int having(String step) {
        return comparisons.count(other -> other.differences()
                .anySatisfy(each -> each.type().equals(Touchpoint.KIND.name())
                        && each.counterpart().filter(step::equals).isPresent()
                        && each.element().isPresent()));
    }

    /** What each of them covers of a stage, in per cent. */
    ImmutableList<Integer> covering(String stage, Function<Coverage, Share> which) {
        return comparisons
                .flatCollect(Comparison::stages)
                .select(each -> each.stage().equals(stage))
                .collect(StageCoverage::coverage)
                .collect(which::apply)
                .select(share -> share.total() > 0)
                .collect(Tally::percent);
    }
}
