package ee.teekond.exchange;

import ee.teekond.file.JsonParts.Part;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** The documents that edits name. For one thread. */
final class EditedDocuments {

    private final Workspace workspace;
    private final MutableMap<DocumentKey, EditedDocument> found = Maps.mutable.empty();

    EditedDocuments(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The document a part names; that there is none is reported. */
    Optional<EditedDocument> find(Part part) {
        Optional<String> written = part.value(FieldType.STRING).map(String.class::cast);
        Optional<DocumentKey> key = written.flatMap(name -> workspace
                .documents()
                .keysView()
                .detectOptional(known -> known.toString().equals(name)));
        written.filter(name -> key.isEmpty())
                .ifPresent(name -> part.refuse(
                        Rule.EDIT_UNKNOWN_DOCUMENT,
                        Nearest.to(name, workspace.documents().keysView().collect(DocumentKey::toString)),
                        name));
        return key.map(known -> found.getIfAbsentPut(
                known, () -> new EditedDocument(workspace.documents().get(known))));
    }
}
