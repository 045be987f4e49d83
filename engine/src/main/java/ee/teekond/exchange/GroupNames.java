package ee.teekond.exchange;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Organisation;
import ee.teekond.model.Outcome;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Term;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.question.Grouping;
import org.eclipse.collections.api.list.ImmutableList;

/** The names of groups in an answer. Stages and touchpoints are called what the reference calls them. */
final class GroupNames {

    private final Labels labels;
    private final ImmutableList<Document> references;

    GroupNames(Workspace workspace, Labels labels) {
        this.labels = labels;
        references = workspace
                .documents(Journey.KIND)
                .select(document -> Journey.KIND
                        .cast(document.root())
                        .filter(journey -> journey.municipality().isEmpty())
                        .isPresent());
    }

    String of(Grouping by, String id) {
        if (id.isEmpty()) {
            return "–";
        }
        return switch (by) {
            case MUNICIPALITY ->
                id.equals(Grouping.REFERENCE) ? labels.say("reference") : labels.document(Municipality.KIND, id);
            case TARGET_GROUP -> labels.title(TargetGroup.KIND, id);
            case JOURNEY -> labels.document(Journey.KIND, id);
            case PERSONA -> labels.document(Persona.KIND, id);
            case STAGE -> inReference(Stage.KIND, id);
            case TOUCHPOINT -> inReference(Touchpoint.KIND, id);
            case SERVICE -> labels.title(Service.KIND, id);
            case ORGANISATION -> labels.title(Organisation.KIND, id);
            case OUTCOME -> labels.title(Outcome.KIND, id);
            case PROPOSAL -> labels.element(id);
            case COUNTY -> labels.title(Term.KIND, id);
            case LANGUAGE -> labels.language(id);
            case KIND -> labels.say((labels.has("kind." + id) ? "kind." : "why.") + id);
            case LEGAL_STATUS, LEVEL, CHANNEL, VIEW, TIME -> labels.say(by.code() + "." + id);
        };
    }

    private <E extends Element> String inReference(Kind<E> kind, String id) {
        return references
                .detectOptional(document -> document.find(kind, id).isPresent())
                .flatMap(document -> document.find(kind, id))
                .flatMap(Element::caption)
                .map(labels::of)
                .orElseGet(() -> labels.title(kind, id));
    }
}
