package ee.teekond.layout.map.content;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Organisation;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Reads the services of a journey and how they stand in its municipality.
 *
 * @param letters what the sources of offers go by
 */
public record ServiceReader(
        Workspace workspace, Journey journey, MapWords words, LocalDate asOf, SourceLetters letters) {
    /** Every service once for each stage that uses it, in reading order. */
    ImmutableList<ServiceContent> of(Document document) {
        return document.all(Stage.KIND)
                .flatCollect(stage -> document.children(stage, Touchpoint.KIND)
                        .flatCollect(Touchpoint::services)
                        .distinct()
                        .collect(id -> service(stage.id(), id)));
    }

    /** One service, as used in a stage. */
    public ServiceContent service(String stage, String id) {
        var service = workspace.find(Service.KIND, id);
        var standing = journey.municipality().map(place -> Standing.of(workspace, place, id, asOf));
        var offer = standing.flatMap(Standing::offer);
        return new ServiceContent(
                id,
                stage,
                service.map(known -> words.say(known.title())).orElse(Said.own(id)),
                service.map(Service::level).orElse(Level.MUNICIPALITY),
                service.map(this::provider).orElse(""),
                standing.map(Standing::state),
                why(standing, offer),
                offer.map(row -> letters.proof(
                                row.marks(), standing.filter(Standing::sample).isPresent()))
                        .orElse(Proof.NONE));
    }

    private String provider(Service service) {
        return service.providers().collect(this::organisation).makeString(", ");
    }

    private String organisation(String id) {
        var found = workspace.find(Organisation.KIND, id);
        return found.flatMap(Organisation::abbreviation)
                .or(() -> found.map(known -> words.say(known.title()).text()))
                .orElse(id);
    }

    private String why(Optional<Standing> standing, Optional<Offer> offer) {
        return standing.filter(each -> each.state() == OfferState.PARTLY).isEmpty()
                ? ""
                : offer.map(row ->
                                row.why().collect(why -> words.of("why", why)).makeString(", "))
                        .orElse("");
    }
}
