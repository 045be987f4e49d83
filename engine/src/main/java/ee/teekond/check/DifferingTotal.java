package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Activity;
import ee.teekond.model.Plan;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.impl.factory.Lists;

/** An activity that does not cost what its parts cost together. */
final class DifferingTotal implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        if (!(subject.element() instanceof Plan) || !subject.isRead("activities")) {
            return Lists.immutable.empty();
        }
        ImmutableList<Activity> activities = subject.document().all(Activity.KIND);
        ImmutableListMultimap<String, Activity> parts = activities.groupByEach(
                activity -> Lists.immutable.withAll(activity.partOf().stream().toList()));
        return activities.flatCollect(activity -> check(subject.of(activity), activity, parts.get(activity.id())));
    }

    private static ImmutableList<Finding> check(Subject subject, Activity activity, ImmutableList<Activity> parts) {
        ImmutableList<Long> costs =
                parts.collect(Activity::cost).select(Optional::isPresent).collect(Optional::orElseThrow);
        long own = activity.cost().orElse(0L);
        long together = costs.sumOfLong(Long::longValue);
        boolean differs = activity.cost().isPresent() && costs.notEmpty() && own != together;
        return differs && !subject.where().mayBeMentioned(activity.id())
                ? Lists.immutable.with(subject.findingAt(
                        "cost",
                        Rule.PLAN_TOTAL_DIFFERS,
                        activity.id(),
                        Activity.COST.written(own),
                        Activity.COST.written(together),
                        Activity.COST.written(Math.abs(own - together))))
                : Lists.immutable.empty();
    }
}
