package ee.teekond.walk;

import ee.teekond.model.OfferState;
import ee.teekond.walk.Help.What;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Turns the causes of a step into what would help, nearest first. */
final class Helps {

    private Helps() {}

    static ImmutableList<Help> against(ImmutableList<Cause> causes) {
        return causes.flatCollect(Helps::against).distinct();
    }

    private static ImmutableList<Help> against(Cause cause) {
        return switch (cause.ground()) {
            case OFFER ->
                one(
                        cause,
                        cause.offer().filter(OfferState.UNKNOWN::equals).isPresent()
                                ? What.FIND_OUT_OFFER
                                : What.OFFER_SERVICE);
            case PARTLY -> one(cause, What.OFFER_SERVICE);
            case RETIRED -> cause.details().collect(instead -> new Help(What.USE_INSTEAD, instead));
            case NOT_A_STEP -> one(cause, What.ADD_STEP);
            case ATTRIBUTE -> cause.details().collect(field -> new Help(What.FIND_OUT_PERSON, field));
            case WAITS, NOBODY, NOT_FOR_PERSON, ALREADY_HELD -> Lists.immutable.empty();
        };
    }

    private static ImmutableList<Help> one(Cause cause, What what) {
        return Lists.immutable.withAll(Help.of(what, cause.service()).stream().toList());
    }
}
