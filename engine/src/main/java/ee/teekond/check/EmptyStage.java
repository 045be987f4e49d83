package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A stage in which nothing happens. */
final class EmptyStage implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        boolean empty = subject.element() instanceof Stage stage
                && subject.document().children(stage, Touchpoint.KIND).isEmpty()
                && subject.isRead("touchpoints");
        return empty
                ? Lists.immutable.with(
                        subject.finding(Rule.STAGE_EMPTY, subject.element().id()))
                : Lists.immutable.empty();
    }
}
