package ee.teekond.question.service;

import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Offer;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.question.Cell;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.TargetPersonas;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import ee.teekond.walk.Delivery;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Which services are there, but only by digital channels, for personas who do not cope with those. Another service of the
 * same step that gives the same and can be had otherwise closes the gap. A service of which nobody has written down the
 * channels, and a persona whose skill nobody knows, are unknown.
 */
public final class ChannelGaps implements Question {

    private static final Terms TERMS = Terms.of("channel-gaps", Unit.USES)
            .counting(Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.SERVICE)
            .by(Grouping.OF_SERVICES, Grouping.PERSONA, Grouping.LEGAL_STATUS);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        ImmutableList<Persona> people = TargetPersonas.of(workspace, journey);
        ImmutableList<Use> uses = Use.in(workspace, journey, asOf).select(Use::isThere);
        return uses.flatCollect(use -> people.collect(persona ->
                        use.seen(use.at().of(persona), cell(use, uses, persona).and(Measure.TOTAL, 1)))
                .toSortedListBy(seen -> -seen.cell().figures().get(Measure.VALUE)));
    }

    private static Cell cell(Use use, ImmutableList<Use> uses, Persona persona) {
        ImmutableList<Channel> channels = channels(use);
        if (channels.isEmpty()) {
            return Cell.of(Measure.UNKNOWN, 1);
        }
        if (channels.anySatisfy(channel -> !Delivery.isDigital(channel))
                || uses.anySatisfy(other -> standsIn(other, use))) {
            return Cell.EMPTY;
        }
        return persona.digitalSkill()
                .map(skill -> switch (skill) {
                    case MEDIUM, HIGH -> Cell.EMPTY;
                    case LOW -> gap(use, persona, channels);
                })
                .orElseGet(() -> Cell.of(Measure.UNKNOWN, 1));
    }

    private static Cell gap(Use use, Persona persona, ImmutableList<Channel> channels) {
        return Cell.of(Measure.VALUE, 1)
                .about(
                        use.nameOfStep(),
                        Reason.of(
                                use.name(),
                                use.service(),
                                Fact.of("persona", persona.id()),
                                Fact.of("channels", channels.collect(Choice::code))))
                .saidBy(use.claims());
    }

    private static ImmutableList<Channel> channels(Use use) {
        return use.own(Offer::channels, Service::channels);
    }

    /** Whether the other use is of the same step, gives all the same, and can be had without digital means. */
    private static boolean standsIn(Use other, Use use) {
        ImmutableList<String> gives = gives(use);
        return other.touchpoint().equals(use.touchpoint())
                && gives.notEmpty()
                && gives(other).containsAllIterable(gives)
                && channels(other).anySatisfy(channel -> !Delivery.isDigital(channel));
    }

    private static ImmutableList<String> gives(Use use) {
        return use.known().map(Service::produces).orElseGet(Lists.immutable::empty);
    }
}
