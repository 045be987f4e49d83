package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Activity;
import ee.teekond.model.Plan;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Two parts of the same activity, or of the plan itself, that have one code. */
final class RepeatedCode implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        return subject.element() instanceof Plan
                ? subject.document()
                        .all(Activity.KIND)
                        .select(activity -> activity.code().isPresent()
                                && subject.of(activity).isRead("partOf"))
                        .groupBy(activity -> new Numbering(activity.partOf(), activity.code()))
                        .multiValuesView()
                        .flatCollect(same -> repeated(subject, same.toList().toImmutable()))
                        .toList()
                        .toImmutable()
                : Lists.immutable.empty();
    }

    private record Numbering(Optional<String> partOf, Optional<String> code) {}

    private static ImmutableList<Finding> repeated(Subject subject, ImmutableList<Activity> same) {
        return same.drop(1)
                .collect(activity -> subject.of(activity)
                        .findingAt(
                                "code",
                                Rule.PLAN_CODE_REPEATED,
                                activity.code().orElseThrow(),
                                same.get(0).id()));
    }
}
