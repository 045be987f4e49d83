package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.MapView;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A view that names a lane twice; a map shows it once. */
final class RepeatedLane implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        return subject.element() instanceof MapView view
                ? view.lanes()
                        .toBag()
                        .selectByOccurrences(times -> times > 1)
                        .toSet()
                        .toSortedList()
                        .collect(lane -> subject.findingAt("lanes", Rule.VIEW_LANE_REPEATED, lane.code()))
                        .toImmutable()
                : Lists.immutable.empty();
    }
}
