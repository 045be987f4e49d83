package ee.teekond.exchange;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Expected;
import ee.teekond.edit.Spot;
import ee.teekond.file.JsonParts.Part;
import ee.teekond.model.Element;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Decodes edits one after another; later ones know the elements that earlier ones add. For one thread. */
final class EditDecoder {

    private static final FieldType ID = FieldType.string(Pattern.VERSIONED);
    private static final FieldType COUNT = FieldType.integer(0, 999_999_999);

    private final EditedDocuments documents;

    EditDecoder(Workspace workspace) {
        documents = new EditedDocuments(workspace);
    }

    /** An edit that names its document; empty when it is not understood, which is reported. */
    Optional<AddressedEdit> decode(Part part) {
        Optional<EditParts> parts = EditParts.of(part);
        Optional<EditedDocument> document =
                parts.flatMap(found -> found.required("doc")).flatMap(documents::find);
        return parts.flatMap(found ->
                document.flatMap(edited -> edit(found, edited).map(edit -> new AddressedEdit(edited.key(), edit))));
    }

    private Optional<Edit> edit(EditParts parts, EditedDocument document) {
        return switch (parts.operation()) {
            case ADD -> add(parts, document);
            case REMOVE -> parts.string("id", ID).map(Edit.Remove::new);
            case SET -> set(parts, document);
            case MOVE -> move(parts, document);
            case LINK -> link(parts, document);
            case UNLINK -> item(parts, document).map(item -> new Edit.Unlink(item.id(), item.field(), item.value()));
            case BATCH -> batch(parts, document);
        };
    }

    private Optional<Edit> batch(EditParts parts, EditedDocument document) {
        Optional<ImmutableList<Part>> items = parts.required("edits").flatMap(Part::items);
        MutableList<Edit> edits = Lists.mutable.empty();
        for (Part item : items.orElse(Lists.immutable.empty())) {
            Optional<EditParts> inner = EditParts.of(item);
            inner.flatMap(found -> found.part("doc")).ifPresent(document::demandSame);
            inner.flatMap(found -> edit(found, document)).ifPresent(edits::add);
        }
        return items.filter(all -> all.size() == edits.size()).map(all -> Edit.batch(edits));
    }

    private static Optional<Edit> add(EditParts parts, EditedDocument document) {
        Optional<Spot> spot = spot(parts, document);
        Optional<Kind<?>> kind = spot.flatMap(found -> document.slot(found.owner(), found.slot()))
                .map(Kind.Slot::kind);
        Optional<Part> named = parts.required("kind");
        if (kind.isEmpty() || named.isEmpty()) {
            return Optional.empty();
        }
        EditParts.word(
                named.orElseThrow(),
                "kind",
                Lists.immutable.with(kind.orElseThrow().name()));
        Optional<Element> element =
                parts.required("value").flatMap(part -> part.element(elementKind(kind.orElseThrow())));
        element.ifPresent(found -> {
            parts.part("id").ifPresent(id -> EditParts.word(id, "id", Lists.immutable.with(found.id())));
            document.add(found);
        });
        return element.map(found -> new Edit.Add(spot.orElseThrow(), found));
    }

    @SuppressWarnings("unchecked")
    private static Kind<? extends Element> elementKind(Kind<?> kind) {
        return (Kind<? extends Element>) kind;
    }

    private static Optional<Edit> move(EditParts parts, EditedDocument document) {
        Optional<String> id = parts.string("id", ID);
        Optional<Spot> spot = spot(parts, document);
        return id.flatMap(moved -> spot.map(place -> new Edit.Move(moved, place)));
    }

    private static Optional<Spot> spot(EditParts parts, EditedDocument document) {
        Optional<String> owner = parts.required("parent").flatMap(part -> document.element(part, ID));
        Optional<Part> slot = parts.required("slot");
        Optional<Part> after = parts.part("after");
        Optional<String> sibling = after.flatMap(part -> part.value(ID)).map(String.class::cast);
        if (owner.isEmpty() || slot.isEmpty() || (after.isPresent() && sibling.isEmpty())) {
            return Optional.empty();
        }
        return EditParts.word(slot.orElseThrow(), "slot", document.slots(owner.orElseThrow()))
                .map(name -> new Spot(owner.orElseThrow(), name, sibling));
    }

    private static Optional<Edit> set(EditParts parts, EditedDocument document) {
        Optional<String> id = parts.required("id").flatMap(part -> document.element(part, ID));
        Optional<Field> field = id.flatMap(found -> field(parts, document.fields(found)));
        if (field.isEmpty()) {
            return Optional.empty();
        }
        FieldType type = field.orElseThrow().type();
        Optional<Part> written = parts.part("value");
        Optional<Object> value = written.flatMap(part -> part.value(type));
        Optional<Part> expect = parts.part("expect");
        Optional<Expected> expected = expect.flatMap(part -> expected(part, type));
        Optional<Part> minor = parts.part("minor");
        Optional<Object> isMinor = minor.flatMap(part -> part.value(FieldType.FLAG));
        boolean whole = written.isPresent() == value.isPresent()
                && expect.isPresent() == expected.isPresent()
                && minor.isPresent() == isMinor.isPresent();
        return whole
                ? Optional.of(new Edit.Set(
                        id.orElseThrow(), field.orElseThrow(), value, expected, isMinor.equals(Optional.of(true))))
                : Optional.empty();
    }

    private static Optional<Expected> expected(Part part, FieldType type) {
        return part.fields("expect", Lists.immutable.with("value")).flatMap(parts -> {
            Optional<Part> written = Optional.ofNullable(parts.get("value"));
            Optional<Object> value = written.flatMap(found -> found.value(type));
            return written.isPresent() == value.isPresent() ? Optional.of(new Expected(value)) : Optional.empty();
        });
    }

    /** One item of a list field of an element. */
    private record Item(String id, Field field, Object value) {}

    private static Optional<Item> item(EditParts parts, EditedDocument document) {
        Optional<String> id = parts.required("id").flatMap(part -> document.element(part, ID));
        Optional<Field> field = id.flatMap(found ->
                field(parts, document.fields(found).select(known -> known.type() instanceof ListType)));
        Optional<Part> written = parts.required("value");
        return field.flatMap(list -> written.flatMap(part -> part.value(((ListType) list.type()).item()))
                .map(value -> new Item(id.orElseThrow(), list, value)));
    }

    private static Optional<Edit> link(EditParts parts, EditedDocument document) {
        Optional<Part> written = parts.part("at");
        Optional<Object> at = written.flatMap(part -> part.value(COUNT));
        return item(parts, document)
                .filter(item -> written.isPresent() == at.isPresent())
                .map(item -> new Edit.Link(
                        item.id(),
                        item.field(),
                        item.value(),
                        at.map(place -> OptionalInt.of((Integer) place)).orElse(OptionalInt.empty())));
    }

    private static Optional<Field> field(EditParts parts, ImmutableList<Field> known) {
        return parts.required("field")
                .flatMap(part -> EditParts.word(part, "field", known.collect(Field::name)))
                .map(name -> known.detect(field -> field.name().equals(name)));
    }
}
