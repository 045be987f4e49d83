package ee.teekond.question;

import ee.teekond.model.Channel;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Municipality;
import ee.teekond.model.PainKind;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import java.util.Optional;

/**
 * Where something was seen that counts towards an answer. Stages and touchpoints of a municipality's journey count as the
 * reference's they stem from; one that merges several counts as the first of them.
 *
 * @param municipality where; {@link Grouping#REFERENCE} in a journey that belongs to none
 * @param journey empty for what a municipality says of itself
 * @param service id of the service it is about
 * @param kind what sort of thing it is, in the question's own terms
 */
record Sighting(
        Workspace workspace,
        String municipality,
        Optional<Journey> journey,
        Optional<Stage> stage,
        Optional<Touchpoint> touchpoint,
        Optional<String> service,
        Optional<? extends Choice> kind) {

    /** In a journey, about a service. */
    Sighting(
            Workspace workspace,
            Journey journey,
            Optional<Stage> stage,
            Optional<Touchpoint> touchpoint,
            String service,
            Optional<PainKind> kind) {
        this(
                workspace,
                journey.municipality().orElse(Grouping.REFERENCE),
                Optional.of(journey),
                stage,
                touchpoint,
                Optional.of(service),
                kind);
    }

    /** What it is grouped under; empty when there is no such thing here. */
    Optional<String> group(Grouping by) {
        return switch (by) {
            case MUNICIPALITY -> Optional.of(municipality);
            case COUNTY ->
                workspace
                        .document(Municipality.KIND, municipality)
                        .flatMap(document -> Municipality.KIND.cast(document.root()))
                        .flatMap(Municipality::county);
            case TARGET_GROUP -> journey.map(Journey::targetGroup);
            case JOURNEY -> journey.map(Journey::id);
            case STAGE -> stage.map(here -> here.standsFor().getFirst());
            case TOUCHPOINT -> touchpoint.map(here -> here.standsFor().getFirst());
            case SERVICE -> service;
            case LEVEL ->
                service.flatMap(id -> workspace.find(Service.KIND, id))
                        .map(Service::level)
                        .map(Level::code);
            case CHANNEL -> touchpoint.flatMap(Touchpoint::channel).map(Channel::code);
            case KIND -> kind.map(Choice::code);
        };
    }
}
