package ee.teekond.question;

import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that counted.
 *
 * @param element name of the pain point, or of the offer if there is a row for it, else of the touchpoint; of a lack: name
 *     of the difference, journey, target group or municipality
 * @param service id of the service it is about; empty when it is about none
 * @param state of the offer
 * @param kind of the pain point
 * @param severity of the pain point, else 0
 * @param direct whether it is about the service itself
 * @param counted as what a statement counted; empty in questions that give reasons for their value only
 * @param lack what keeps a municipality from applying the model
 */
public record Reason(
        String element,
        String service,
        Optional<OfferState> state,
        Optional<PainKind> kind,
        int severity,
        boolean direct,
        Optional<Measure> counted,
        Optional<Lack> lack)
        implements Comparable<Reason> {

    private static final Comparator<Optional<Lack>> LACKS = (one, other) -> one.isPresent() && other.isPresent()
            ? one.get().compareTo(other.get())
            : Boolean.compare(one.isPresent(), other.isPresent());

    private static final Comparator<Reason> ORDER = Comparator.comparing(Reason::service)
            .thenComparing(Reason::element)
            .thenComparing(reason -> reason.state.map(OfferState::code).orElse(""))
            .thenComparing(reason -> reason.kind.map(PainKind::code).orElse(""))
            .thenComparing(Reason::severity)
            .thenComparing(Reason::direct)
            .thenComparing(reason -> reason.counted.map(Measure::code).orElse(""))
            .thenComparing(Reason::lack, LACKS);

    static Reason offer(String element, String service, OfferState state) {
        return new Reason(
                element, service, Optional.of(state), Optional.empty(), 0, true, Optional.empty(), Optional.empty());
    }

    static Reason pain(String element, String service, PainKind kind, int severity, boolean direct) {
        return new Reason(
                element,
                service,
                Optional.empty(),
                Optional.of(kind),
                severity,
                direct,
                Optional.empty(),
                Optional.empty());
    }

    static Reason statement(String element, Optional<String> service, Measure counted) {
        return new Reason(
                element,
                service.orElse(""),
                Optional.empty(),
                Optional.empty(),
                0,
                true,
                Optional.of(counted),
                Optional.empty());
    }

    static Reason lack(String element, Lack lack) {
        return new Reason(
                element, "", Optional.empty(), Optional.empty(), 0, true, Optional.empty(), Optional.of(lack));
    }

    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
