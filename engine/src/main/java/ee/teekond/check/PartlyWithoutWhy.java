package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A service that is partly offered, without a word on what is lacking. */
final class PartlyWithoutWhy implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        boolean silent = subject.element() instanceof Offer offer
                && offer.state() == OfferState.PARTLY
                && offer.why().isEmpty()
                && subject.isRead("why")
                && subject.isRead("state");
        return silent
                ? Lists.immutable.with(subject.findingAt(
                        "state", Rule.PARTLY_WITHOUT_WHY, subject.element().id()))
                : Lists.immutable.empty();
    }
}
