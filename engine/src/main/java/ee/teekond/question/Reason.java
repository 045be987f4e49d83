package ee.teekond.question;

import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that counted towards a value.
 *
 * @param element name of the pain point, or of the offer if there is a row for it, else of the touchpoint
 * @param service id of the service it is about
 * @param state of the offer
 * @param kind of the pain point
 * @param severity of the pain point, else 0
 * @param direct whether it is about the service itself
 */
public record Reason(
        String element,
        String service,
        Optional<OfferState> state,
        Optional<PainKind> kind,
        int severity,
        boolean direct)
        implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER = Comparator.comparing(Reason::service)
            .thenComparing(Reason::element)
            .thenComparing(reason -> reason.state.map(OfferState::code).orElse(""))
            .thenComparing(reason -> reason.kind.map(PainKind::code).orElse(""))
            .thenComparing(Reason::severity)
            .thenComparing(Reason::direct);

    static Reason offer(String element, String service, OfferState state) {
        return new Reason(element, service, Optional.of(state), Optional.empty(), 0, true);
    }

    static Reason pain(String element, String service, PainKind kind, int severity, boolean direct) {
        return new Reason(element, service, Optional.empty(), Optional.of(kind), severity, direct);
    }

    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
