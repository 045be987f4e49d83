package ee.teekond.question.progress;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Municipality;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Sighting;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Where data comes from: how many statements name a source, how many are assumed, invented for the example, or unknown. Put
 * to municipalities for their offers, good practices, contacts and figures, and to journeys for pain points, feelings, and
 * those touchpoints and proposals that say what they rest on.
 *
 * <p>An offer is unknown when its state is, and when there is no row for a service the municipality could have; a state
 * service without a row is offered everywhere and nobody has to say so. Retired services are left out, and so are
 * municipalities of which nothing is written but their name. Reference journeys are asked only by name.
 */
public final class Provenance implements Question {

    private static final Terms TERMS = Terms.of("provenance", Unit.STATEMENTS)
            .counting(Measure.ASSUMED, Measure.INVENTED, Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.MUNICIPALITY)
            .by(Lists.immutable.with(
                    Grouping.MUNICIPALITY,
                    Grouping.COUNTY,
                    Grouping.TARGET_GROUP,
                    Grouping.JOURNEY,
                    Grouping.STAGE,
                    Grouping.SERVICE,
                    Grouping.LEVEL,
                    Grouping.KIND));

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Kind<?>> documents() {
        return Lists.immutable.with(Municipality.KIND, Journey.KIND);
    }

    @Override
    public boolean tellsShare() {
        return true;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document document, LocalDate asOf) {
        return Municipality.KIND.cast(document.root()).isPresent()
                ? offers(workspace, document, asOf).newWithAll(others(workspace, document))
                : others(workspace, document);
    }

    private static ImmutableList<Seen> offers(Workspace workspace, Document municipality, LocalDate asOf) {
        if (municipality.elements().size() == 1) {
            return Lists.immutable.empty();
        }
        return workspace
                .all(Service.KIND)
                .collect(service -> Standing.of(workspace, municipality.id(), service.id(), asOf))
                .reject(standing -> standing.retired() || goesWithoutSaying(workspace, standing))
                .collect(standing -> offer(workspace, municipality, standing));
    }

    private static boolean goesWithoutSaying(Workspace workspace, Standing standing) {
        return standing.offer().isEmpty()
                && workspace
                        .find(Service.KIND, standing.service())
                        .filter(service -> service.level() == Level.STATE)
                        .isPresent();
    }

    private static Seen offer(Workspace workspace, Document municipality, Standing standing) {
        Statement statement = standing.offer()
                .map(offer -> Statement.of(municipality, offer, StatementKind.OFFER))
                .orElseGet(() -> Statement.unsaid(municipality, standing.service()));
        return seen(
                workspace,
                municipality,
                statement,
                Optional.of(standing.service()),
                standing.state() == OfferState.UNKNOWN ? Measure.UNKNOWN : statement.counted(workspace));
    }

    private static ImmutableList<Seen> others(Workspace workspace, Document document) {
        return document.inOrder()
                .flatCollect(element -> said(document, element))
                .select(Statement::says)
                .collect(statement -> seen(
                        workspace,
                        document,
                        statement,
                        PainPoint.KIND.cast(statement.element()).flatMap(PainPoint::service),
                        statement.counted(workspace)));
    }

    private static ImmutableList<Statement> said(Document document, Element element) {
        ImmutableList<Statement> feelings = Touchpoint.KIND
                .cast(element)
                .map(Touchpoint::emotion)
                .orElseGet(Lists.immutable::empty)
                .collectWithIndex((emotion, i) -> Statement.feeling(document, element, emotion, i));
        return StatementKind.of(element.descriptor())
                .filter(kind -> !kind.equals(StatementKind.OFFER))
                .map(kind -> feelings.newWith(Statement.of(document, element, kind)))
                .orElse(feelings);
    }

    private static Seen seen(
            Workspace workspace, Document document, Statement statement, Optional<String> service, Measure counted) {
        Sighting whole = Journey.KIND
                .cast(document.root())
                .map(journey -> Sighting.in(workspace, journey))
                .orElseGet(() -> Sighting.of(workspace, document.id()));
        Sighting element = whole.at(document, statement.element()).with(Grouping.KIND, statement.kind());
        Sighting at = service.map(element::about).orElse(element);
        String name = document.key().element(statement.element().id());
        return new Seen(at, statement.once(), statement.cell(name, service, counted));
    }
}
