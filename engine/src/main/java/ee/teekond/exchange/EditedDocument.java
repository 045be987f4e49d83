package ee.teekond.exchange;

import ee.teekond.file.JsonParts.Part;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** What kinds of elements a document has, those included that edits read so far add. For one thread. */
final class EditedDocument {

    private final Document document;
    private final MutableMap<String, Kind<?>> added = Maps.mutable.empty();

    EditedDocument(Document document) {
        this.document = document;
    }

    DocumentKey key() {
        return document.key();
    }

    void add(Element element) {
        added.put(element.id(), element.descriptor());
    }

    /** The id of an element that is there; that it is not is reported. */
    Optional<String> element(Part part, FieldType type) {
        Optional<String> written = part.value(type).map(String.class::cast);
        written.filter(id -> kind(id).isEmpty())
                .ifPresent(id -> part.refuse(
                        Rule.EDIT_UNKNOWN_ELEMENT,
                        Nearest.to(id, document.elements().keysView().toList().withAll(added.keysView())),
                        id));
        return written.filter(id -> kind(id).isPresent());
    }

    /** Reports a name that is another document's. */
    void demandSame(Part part) {
        EditParts.word(part, "doc", Lists.immutable.with(key().toString()));
    }

    ImmutableList<Field> fields(String id) {
        return kind(id).orElseThrow().fields();
    }

    /** The names of the lists an element owns. */
    ImmutableList<String> slots(String id) {
        return kind(id).orElseThrow().slots().collect(Kind.Slot::name);
    }

    Optional<Kind.Slot> slot(String id, String name) {
        return kind(id).flatMap(kind -> kind.slot(name));
    }

    private Optional<Kind<?>> kind(String id) {
        return Optional.<Kind<?>>ofNullable(added.get(id))
                .or(() -> Optional.ofNullable(document.elements().get(id)).map(Element::descriptor));
    }
}
