package ee.teekond.model;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Sets;

/**
 * How a service stands in a municipality on a given day.
 *
 * <p>What an offer says holds from its {@code since} to its {@code until}, both included. A service that runs (offered,
 * partly, pilot) is planned before and ended after; one that has ended was offered until its last day; one that was not
 * offered in a stretch of time is unknown outside it. A plan stays a plan after its day has passed. A retired service
 * has ended everywhere. Without a row, a state service counts as offered and any other is unknown.
 *
 * @param service the service's id
 * @param state on that day
 * @param offer the row it comes from
 * @param retired whether the service as such is no more
 * @param sample whether any of this is invented
 */
public record Standing(String service, OfferState state, Optional<Offer> offer, boolean retired, boolean sample) {

    private static final String[] READ = {"state", "why", "channels", "languages", "since", "until"};
    private static final ImmutableSet<OfferState> RUNNING =
            Sets.immutable.with(OfferState.OFFERED, OfferState.PARTLY, OfferState.PILOT);

    /** How {@code service} stands in {@code municipality} on {@code day}. */
    public static Standing of(Workspace workspace, String municipality, String service, LocalDate day) {
        return of(workspace, workspace.document(Municipality.KIND, municipality), service, day);
    }

    /** How {@code service} stands in a municipality that was looked up before. */
    public static Standing of(Workspace workspace, Optional<Document> municipality, String service, LocalDate day) {
        Optional<Service> known = workspace.find(Service.KIND, service);
        Optional<Offer> offer = municipality.flatMap(document -> document.find(Offer.KIND, service));
        boolean sample = offer.isPresent() && municipality.orElseThrow().isSample(offer.get(), READ);
        boolean retired = known.isPresent() && isPast(known.get().retired(), day);
        OfferState state = retired ? OfferState.ENDED : offer.isPresent() ? onDay(offer.get(), day) : withoutRow(known);
        return new Standing(service, state, offer, retired, sample);
    }

    private static OfferState withoutRow(Optional<Service> service) {
        return service.isPresent() && service.get().level() == Level.STATE ? OfferState.OFFERED : OfferState.UNKNOWN;
    }

    /** Whether there is such a day and it is not still to come. */
    private static boolean isPast(Optional<LocalDate> day, LocalDate today) {
        return day.isPresent() && !day.get().isAfter(today);
    }

    private static OfferState onDay(Offer offer, LocalDate day) {
        boolean before = offer.since().isPresent() && day.isBefore(offer.since().get());
        boolean after = offer.until().isPresent() && day.isAfter(offer.until().get());
        OfferState state = offer.state();
        if (RUNNING.contains(state)) {
            return before ? OfferState.PLANNED : after ? OfferState.ENDED : state;
        }
        if (state == OfferState.ENDED) {
            boolean wasOn = !before && !after && offer.until().isPresent();
            return before ? OfferState.PLANNED : wasOn ? OfferState.OFFERED : state;
        }
        if (state == OfferState.NOT_OFFERED) {
            return before || after ? OfferState.UNKNOWN : state;
        }
        return state;
    }
}
