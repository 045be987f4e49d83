package ee.teekond.question;

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
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** What the groups of an answer are called where they are elements. Stages and steps are called what the reference calls them. */
public final class GroupCaptions {

    private final Workspace workspace;
    private final ImmutableList<Document> references;

    public GroupCaptions(Workspace workspace) {
        this.workspace = workspace;
        references = workspace
                .documents(Journey.KIND)
                .select(document -> Journey.KIND
                        .cast(document.root())
                        .filter(journey -> journey.municipality().isEmpty())
                        .isPresent());
    }

    /** The caption of a group's element; empty where the group is a word of the model or the element is not there. */
    public Optional<Text> of(Grouping by, String id) {
        return switch (by) {
            case MUNICIPALITY -> document(Municipality.KIND, id);
            case JOURNEY -> document(Journey.KIND, id);
            case PERSONA -> document(Persona.KIND, id);
            case STAGE -> inReference(Stage.KIND, id);
            case TOUCHPOINT -> inReference(Touchpoint.KIND, id);
            case TARGET_GROUP -> shared(TargetGroup.KIND, id);
            case SERVICE -> shared(Service.KIND, id);
            case ORGANISATION -> shared(Organisation.KIND, id);
            case OUTCOME -> shared(Outcome.KIND, id);
            case COUNTY -> shared(Term.KIND, id);
            case PROPOSAL, LANGUAGE, KIND, LEGAL_STATUS, LEVEL, CHANNEL, VIEW, TIME -> Optional.empty();
        };
    }

    /** The ids of stages or steps in the order the references have them. */
    public <E extends Element> ImmutableList<String> order(Kind<E> kind) {
        return references
                .flatCollect(document -> document.all(kind))
                .collect(Element::id)
                .distinct();
    }

    private Optional<Text> document(Kind<?> kind, String id) {
        return workspace.document(kind, id).flatMap(document -> document.root().caption());
    }

    private Optional<Text> shared(Kind<?> kind, String id) {
        return workspace.shared(kind.name(), id).flatMap(Element::caption);
    }

    private <E extends Element> Optional<Text> inReference(Kind<E> kind, String id) {
        return references
                .detectOptional(document -> document.find(kind, id).isPresent())
                .flatMap(document -> document.find(kind, id))
                .flatMap(Element::caption)
                .or(() -> shared(kind, id));
    }
}
