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
import java.util.Optional;

/**
 * Where something was seen that counts towards an answer. Stages and touchpoints of a municipality's journey count as the
 * reference's they stem from.
 *
 * @param service id of the service it is about
 */
record Sighting(
        Workspace workspace,
        Journey journey,
        Optional<Stage> stage,
        Optional<Touchpoint> touchpoint,
        String service,
        Optional<PainKind> kind) {

    /** What it is grouped under; empty when there is no such thing here. */
    Optional<String> group(Grouping by) {
        return switch (by) {
            case MUNICIPALITY -> Optional.of(journey.municipality().orElse(Grouping.REFERENCE));
            case COUNTY ->
                journey.municipality()
                        .flatMap(id -> workspace.find(Municipality.KIND, id))
                        .flatMap(Municipality::county);
            case TARGET_GROUP -> Optional.of(journey.targetGroup());
            case JOURNEY -> Optional.of(journey.id());
            case STAGE -> stage.map(here -> here.origin().orElse(here.id()));
            case TOUCHPOINT -> touchpoint.map(here -> here.origin().orElse(here.id()));
            case SERVICE -> Optional.of(service);
            case LEVEL ->
                workspace.find(Service.KIND, service).map(Service::level).map(Level::code);
            case CHANNEL -> touchpoint.flatMap(Touchpoint::channel).map(Channel::code);
            case KIND -> kind.map(PainKind::code);
        };
    }
}
