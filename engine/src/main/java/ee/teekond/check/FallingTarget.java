package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Indicator;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.factory.Lists;

/** An indicator that aims at less in a later year than in the one before. */
final class FallingTarget implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        return subject.element() instanceof Indicator indicator && subject.isRead("targets")
                ? falls(subject, indicator)
                : Lists.immutable.empty();
    }

    private static ImmutableList<Finding> falls(Subject subject, Indicator indicator) {
        ImmutableList<Pair<Integer, Integer>> targets =
                indicator.targets().keyValuesView().toList().toImmutable();
        return targets.zip(targets.drop(1))
                .select(years -> years.getTwo().getTwo() < years.getOne().getTwo())
                .collect(years -> subject.findingAt(
                        "targets." + years.getTwo().getOne(),
                        Rule.INDICATOR_TARGET_FALLS,
                        indicator.id(),
                        years.getOne().getTwo(),
                        years.getOne().getOne(),
                        years.getTwo().getTwo(),
                        years.getTwo().getOne()));
    }
}
