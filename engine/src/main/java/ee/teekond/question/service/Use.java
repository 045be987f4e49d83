package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Question.Seen;
import ee.teekond.question.Sighting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The use of a service at a touchpoint of a municipality's journey.
 *
 * @param standing how the service stands in the municipality
 * @param step where the touchpoint is
 */
record Use(Workspace workspace, Document journey, Touchpoint touchpoint, Standing standing, Sighting step) {

    /** All uses in a journey, offers as on a day; none in a journey of no municipality, which has no offers. */
    static ImmutableList<Use> in(Workspace workspace, Document journey, LocalDate asOf) {
        Optional<Document> municipality = Journey.KIND
                .cast(journey.root())
                .flatMap(Journey::municipality)
                .flatMap(place -> workspace.document(Municipality.KIND, place));
        Optional<Journey> asked = Journey.KIND
                .cast(journey.root())
                .filter(root -> root.municipality().isPresent());
        if (asked.isEmpty()) {
            return Lists.immutable.empty();
        }
        Sighting there = Sighting.in(workspace, asked.get());
        return journey.all(Touchpoint.KIND).flatCollect(touchpoint -> {
            Sighting step = there.at(journey, touchpoint);
            return touchpoint
                    .services()
                    .distinct()
                    .collect(service -> new Use(
                            workspace, journey, touchpoint, Standing.of(workspace, municipality, service, asOf), step));
        });
    }

    String service() {
        return standing.service();
    }

    Optional<Service> known() {
        return workspace.find(Service.KIND, service());
    }

    /** Whether people get the service here, in part at least. */
    boolean isThere() {
        return standing.state() == OfferState.OFFERED
                || standing.state() == OfferState.PILOT
                || standing.state() == OfferState.PARTLY;
    }

    /** What the offer says, or else what the service says everywhere. */
    <T> ImmutableList<T> own(Function<Offer, ImmutableList<T>> offered, Function<Service, ImmutableList<T>> usual) {
        ImmutableList<T> local = standing.offer().map(offered).orElseGet(Lists.immutable::empty);
        return local.notEmpty() ? local : known().map(usual).orElseGet(Lists.immutable::empty);
    }

    Sighting at() {
        return step.about(service());
    }

    /** Counts once in a group, and as invented if the use or the offer is. */
    Seen seen(Sighting at, Cell cell) {
        return new Seen(
                at,
                touchpoint.id() + " " + service(),
                cell.sample(standing.sample() || journey.isSample(touchpoint, "services")));
    }

    /** Name of the touchpoint. */
    String nameOfStep() {
        return journey.key().element(touchpoint.id());
    }

    /** Name of the offer if there is a row for it, else of the touchpoint. */
    String name() {
        Optional<String> place = Journey.KIND.cast(journey.root()).flatMap(Journey::municipality);
        return standing.offer()
                .flatMap(offer -> place.map(id -> Municipality.KIND.name() + "/" + id + "#" + offer.id()))
                .orElseGet(this::nameOfStep);
    }

    /** Who says how the service is offered. */
    ImmutableList<Claim> claims() {
        return standing.offer()
                .map(offer -> offer.marks().evidence())
                .orElseGet(Lists.immutable::empty)
                .collect(Claim::of);
    }
}
