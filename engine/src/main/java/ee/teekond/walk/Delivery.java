package ee.teekond.walk;

import ee.teekond.model.Cefr;
import ee.teekond.model.Channel;
import ee.teekond.model.DigitalSkill;
import ee.teekond.model.Offer;
import ee.teekond.model.PartlyWhy;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Judges whether a service, as it stands in a municipality, is there for one person.
 *
 * <p>Offered and pilot are; planned, ended and not offered are not; unknown is unknown. Partly is there unless what is lacking
 * concerns the person: distance, hours and capacity make it worse but do not shut anybody out; a language does if the
 * person speaks none it is given in (A1 is too little, A2 cannot be decided, B1 is enough); digital channels alone cannot
 * be decided for a person of low digital skill; price, eligibility and a lack nobody has named cannot be decided.
 */
public final class Delivery {

    private static final ImmutableList<Channel> DIGITAL =
            Lists.immutable.with(Channel.WEB, Channel.SELF_SERVICE, Channel.SOCIAL, Channel.E_MAIL);

    private final Persona persona;

    /** For this person. */
    public Delivery(Persona persona) {
        this.persona = persona;
    }

    Judgement of(Standing standing, Optional<Service> service) {
        return switch (standing.state()) {
            case OFFERED, PILOT -> Judgement.TRUE;
            case PLANNED, ENDED, NOT_OFFERED -> Judgement.FALSE;
            case UNKNOWN -> Judgement.unknown();
            case PARTLY -> partly(standing, service);
        };
    }

    private Judgement partly(Standing standing, Optional<Service> service) {
        ImmutableList<PartlyWhy> lacking = standing.offer().map(Offer::why).orElseGet(Lists.immutable::empty);
        return lacking.isEmpty()
                ? Judgement.unknown()
                : lacking.injectInto(Judgement.TRUE, (so, why) -> so.and(judge(why, standing, service)));
    }

    /** Whether the person can use a service that is partly there despite one of its lacks. */
    public Truth despite(PartlyWhy why, Standing standing, Optional<Service> service) {
        return judge(why, standing, service).truth();
    }

    /** Whether the person can deal in one of these languages; unknown if none is named. */
    public Truth in(ImmutableList<String> given) {
        return language(given).truth();
    }

    /** The languages the person can deal in. */
    public ImmutableList<String> languages() {
        return persona.languages()
                .keysView()
                .select(language -> understands(language).truth() == Truth.TRUE)
                .toList()
                .toImmutable();
    }

    /** Whether a channel asks for digital skills. */
    public static boolean isDigital(Channel channel) {
        return DIGITAL.contains(channel);
    }

    private Judgement judge(PartlyWhy why, Standing standing, Optional<Service> service) {
        return switch (why) {
            case DISTANCE, HOURS, CAPACITY -> Judgement.TRUE;
            case PRICE, ELIGIBILITY -> Judgement.unknown();
            case LANGUAGE -> language(own(standing, Offer::languages, service, Service::languages));
            case CHANNEL -> channel(own(standing, Offer::channels, service, Service::channels));
        };
    }

    private Judgement language(ImmutableList<String> given) {
        if (given.isEmpty()) {
            return Judgement.unknown();
        }
        if (persona.languages().isEmpty()) {
            return Judgement.unknown("languages");
        }
        return given.injectInto(Judgement.FALSE, (so, language) -> so.or(understands(language)));
    }

    private Judgement understands(String language) {
        Optional<Cefr> level = Optional.ofNullable(persona.languages().get(language));
        return level.filter(spoken -> spoken == Cefr.A2).isPresent()
                ? Judgement.unknown()
                : Judgement.of(
                        level.filter(spoken -> spoken.compareTo(Cefr.A2) > 0).isPresent());
    }

    private Judgement channel(ImmutableList<Channel> open) {
        if (open.isEmpty()) {
            return Judgement.unknown();
        }
        if (open.anySatisfy(channel -> !DIGITAL.contains(channel))) {
            return Judgement.TRUE;
        }
        return persona.digitalSkill()
                .map(skill -> skill == DigitalSkill.LOW ? Judgement.unknown() : Judgement.TRUE)
                .orElseGet(() -> Judgement.unknown("digitalSkill"));
    }

    private static <T> ImmutableList<T> own(
            Standing standing,
            Function<Offer, ImmutableList<T>> offered,
            Optional<Service> service,
            Function<Service, ImmutableList<T>> usual) {
        ImmutableList<T> local = standing.offer().map(offered).orElseGet(Lists.immutable::empty);
        return local.notEmpty() ? local : service.map(usual).orElseGet(Lists.immutable::empty);
    }
}
