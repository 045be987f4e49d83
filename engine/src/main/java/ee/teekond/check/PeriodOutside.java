package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Activity;
import ee.teekond.model.Dates;
import ee.teekond.model.Plan;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** An activity whose period reaches out of its plan's, or out of its own frame. */
final class PeriodOutside implements ElementCheck {

    private static final Dates OPEN = new Dates(Optional.empty(), Optional.empty());

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        return subject.element() instanceof Activity activity
                        && subject.document().root() instanceof Plan plan
                ? activity.period()
                        .map(period -> outside(subject, period, "plan", new Dates(plan.since(), plan.until()))
                                .newWithAll(outside(
                                        subject,
                                        period,
                                        "frame",
                                        activity.frame().orElse(OPEN))))
                        .orElse(Lists.immutable.empty())
                : Lists.immutable.empty();
    }

    private static ImmutableList<Finding> outside(Subject subject, Dates period, String what, Dates bounds) {
        Optional<Finding> early = both(period.since(), bounds.since())
                .filter(days -> days.own().isBefore(days.bound()))
                .map(days -> finding(subject, "since", what, days));
        Optional<Finding> late = both(period.until(), bounds.until())
                .filter(days -> days.own().isAfter(days.bound()))
                .map(days -> finding(subject, "until", what, days));
        return Lists.immutable.with(early, late).select(Optional::isPresent).collect(Optional::orElseThrow);
    }

    private record Days(LocalDate own, LocalDate bound) {}

    private static Optional<Days> both(Optional<LocalDate> own, Optional<LocalDate> bound) {
        return own.flatMap(day -> bound.map(limit -> new Days(day, limit)));
    }

    private static Finding finding(Subject subject, String end, String what, Days days) {
        return subject.findingAt(
                "period." + end,
                Rule.PLAN_OUTSIDE_PERIOD,
                subject.element().id(),
                end,
                days.own(),
                what + "-" + end,
                days.bound());
    }
}
