package ee.teekond.edit;

import ee.teekond.edit.Edit.Add;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.edit.Edit.Expected;
import ee.teekond.edit.Edit.Link;
import ee.teekond.edit.Edit.Move;
import ee.teekond.edit.Edit.Remove;
import ee.teekond.edit.Edit.Set;
import ee.teekond.edit.Edit.Unlink;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Marks;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.Kind.Slot;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** Applies one edit to one document; every case answers its inverse. For one thread. */
final class Application implements Edit.Cases<Edit> {

    private final Document before;
    private final MutableDocument document;
    private final MutableSet<String> touched = Sets.mutable.empty();
    private final MutableList<Finding> findings = Lists.mutable.empty();

    private Application(Document before) {
        this.before = before;
        document = new MutableDocument(before);
    }

    static Outcome of(Edit edit, Document before) {
        Application application = new Application(before);
        Edit inverse = edit.match(application);
        if (application.findings.isEmpty()) {
            application.findings.addAllIterable(
                    new OpenReferences(application.document, before).after(application.touched));
        }
        return application.findings.isEmpty()
                ? new Change(application.document.finished(), inverse, application.touched.toImmutable())
                : new Outcome.Refusal(application.findings.toImmutable());
    }

    @Override
    public Edit add(Add edit) {
        Element element = edit.element();
        if (document.element(element.id()).isPresent()) {
            return refuse(Rule.EDIT_DUPLICATE_ID, element.id());
        }
        if (!fits(element, edit.spot())) {
            return Batch.NOTHING;
        }
        document.insert(edit.spot(), element);
        touched.add(element.id());
        return new Remove(element.id());
    }

    @Override
    public Edit remove(Remove edit) {
        Optional<Element> found = owned(edit.id());
        if (found.isEmpty()) {
            return Batch.NOTHING;
        }
        ImmutableList<String> gone = document.subtree(edit.id());
        Edit inverse = Edit.batch(gone.collect(
                id -> new Add(document.spotOf(id), document.element(id).orElseThrow())));
        document.remove(edit.id());
        touched.addAllIterable(gone);
        return inverse;
    }

    @Override
    public Edit move(Move edit) {
        Optional<Element> found = owned(edit.id());
        if (found.isEmpty() || !fits(found.orElseThrow(), edit.spot())) {
            return Batch.NOTHING;
        }
        if (document.subtree(edit.id()).contains(edit.spot().owner())) {
            return refuse(
                    Rule.EDIT_NO_PLACE,
                    edit.id(),
                    edit.spot().owner(),
                    edit.spot().slot());
        }
        Move inverse = new Move(edit.id(), document.spotOf(edit.id()));
        document.move(edit.id(), edit.spot());
        touched.add(edit.id());
        return inverse;
    }

    @Override
    public Edit set(Set edit) {
        Optional<Element> found = element(edit.id());
        if (found.isEmpty() || !accepts(found.orElseThrow(), edit.field())) {
            return Batch.NOTHING;
        }
        Element element = found.orElseThrow();
        Field field = edit.field();
        Optional<Object> present = element.get(field);
        Optional<Object> wanted =
                edit.value().filter(value -> element.descriptor().says(field, value));
        if (edit.expected()
                .filter(expected -> !expected.value().equals(present))
                .isPresent()) {
            return refuse(
                    Rule.EDIT_CHANGED_SINCE,
                    edit.id(),
                    field.name(),
                    shown(edit.expected().orElseThrow().value()),
                    shown(present));
        }
        if (wanted.isEmpty() && field.required()) {
            return refuse(Rule.EDIT_REQUIRED_FIELD, edit.id(), field.name());
        }
        if (wanted.filter(value -> !new Fitting(value).fits(field.type())).isPresent()) {
            return refuse(Rule.EDIT_VALUE, edit.id(), field.name());
        }
        document.set(element, field, wanted);
        touched.add(edit.id());
        return withMark(element, back(element, field, edit.minor()));
    }

    @Override
    public Edit link(Link edit) {
        Optional<Element> found = element(edit.id());
        if (found.isEmpty() || !acceptsItem(found.orElseThrow(), edit.field(), edit.value())) {
            return Batch.NOTHING;
        }
        ImmutableList<Object> items = items(found.orElseThrow(), edit.field());
        touched.add(edit.id());
        if (items.contains(edit.value())) {
            return Batch.NOTHING;
        }
        MutableList<Object> more = items.toList();
        more.add(Math.min(edit.at().orElse(items.size()), items.size()), edit.value());
        document.set(found.orElseThrow(), edit.field(), Optional.of(more.toImmutable()));
        return items.isEmpty()
                ? back(found.orElseThrow(), edit.field(), false)
                : new Unlink(edit.id(), edit.field(), edit.value());
    }

    @Override
    public Edit unlink(Unlink edit) {
        Optional<Element> found = element(edit.id());
        if (found.isEmpty() || !acceptsItem(found.orElseThrow(), edit.field(), edit.value())) {
            return Batch.NOTHING;
        }
        ImmutableList<Object> items = items(found.orElseThrow(), edit.field());
        int index = items.indexOf(edit.value());
        if (index < 0) {
            return refuse(Rule.EDIT_NOT_LINKED, edit.id(), edit.field().name(), edit.value());
        }
        MutableList<Object> fewer = items.toList();
        fewer.remove(index);
        Optional<Object> left = Optional.<Object>of(fewer.toImmutable())
                .filter(list -> found.orElseThrow().descriptor().says(edit.field(), list));
        document.set(found.orElseThrow(), edit.field(), left);
        touched.add(edit.id());
        return withMark(
                found.orElseThrow(),
                fewer.contains(edit.value())
                        ? back(found.orElseThrow(), edit.field(), false)
                        : new Link(edit.id(), edit.field(), edit.value(), OptionalInt.of(index)));
    }

    /** Gives a field again what it held, if it still holds what it holds now. */
    private Set back(Element before, Field field, boolean minor) {
        Optional<Object> now = document.element(before.id()).flatMap(element -> element.get(field));
        return new Set(before.id(), field, before.get(field), Optional.of(new Expected(now)), minor);
    }

    /** The way back of a field, and that of the sample mark if it went with the field. */
    private Edit withMark(Element before, Edit back) {
        Set mark = back(before, Marks.sample(before.descriptor()), false);
        boolean same =
                mark.expected().filter(now -> now.value().equals(mark.value())).isPresent();
        return same || (back instanceof Set set && set.field().equals(mark.field()))
                ? back
                : new Batch(Lists.immutable.with(back, mark));
    }

    @Override
    public Edit batch(Batch edit) {
        MutableList<Edit> inverses =
                edit.edits().collect(single -> single.match(this)).toList();
        return new Batch(inverses.reverseThis().toImmutable());
    }

    private Optional<Element> element(String id) {
        Optional<Element> found = document.element(id);
        if (found.isEmpty()) {
            findings.add(Finding.of(Rule.EDIT_UNKNOWN_ELEMENT, before.key().toString(), id)
                    .suggesting(Nearest.to(id, document.ids())));
        }
        return found;
    }

    /** An element other than the document itself. */
    private Optional<Element> owned(String id) {
        Optional<Element> found = element(id);
        if (document.isRoot(id)) {
            refuse(Rule.EDIT_WHOLE_DOCUMENT, id);
            return Optional.empty();
        }
        return found;
    }

    private boolean fits(Element element, Spot spot) {
        Optional<Slot> slot = element(spot.owner())
                .flatMap(owner -> owner.descriptor().slot(spot.slot()))
                .filter(candidate -> candidate.kind().equals(element.descriptor()));
        if (slot.isEmpty()) {
            refuse(Rule.EDIT_NO_PLACE, element.id(), spot.owner(), spot.slot());
            return false;
        }
        Optional<String> lost = spot.after()
                .filter(after -> after.equals(element.id())
                        || !document.children(spot.place()).contains(after));
        lost.ifPresent(after -> refuse(Rule.EDIT_NO_NEIGHBOUR, element.id(), after, spot.owner()));
        return lost.isEmpty();
    }

    private boolean accepts(Element element, Field field) {
        boolean known =
                element.descriptor().field(field.name()).filter(field::equals).isPresent();
        boolean named =
                element.descriptor().idFrom().filter(field.name()::equals).isPresent();
        if (!known || named) {
            refuse(Rule.EDIT_UNKNOWN_FIELD, element.id(), field.name());
        }
        return known && !named;
    }

    private boolean acceptsItem(Element element, Field field, Object item) {
        if (!accepts(element, field)) {
            return false;
        }
        boolean fits = field.type() instanceof ListType list && new Fitting(item).fits(list.item());
        if (!fits) {
            refuse(Rule.EDIT_VALUE, element.id(), field.name());
        }
        return fits;
    }

    private static ImmutableList<Object> items(Element element, Field field) {
        return element.get(field)
                .map(list -> Lists.immutable.<Object>withAll((ImmutableList<?>) list))
                .orElseGet(Lists.immutable::empty);
    }

    private Edit refuse(Rule rule, String about, Object... arguments) {
        findings.add(Finding.of(
                rule,
                before.key().element(about),
                Lists.mutable
                        .<Object>with(about)
                        .withAll(Lists.immutable.with(arguments))
                        .toArray()));
        return Batch.NOTHING;
    }

    private static String shown(Optional<Object> value) {
        return value.map(Application::shown).orElse("–");
    }

    private static String shown(Object value) {
        if (value instanceof Text text) {
            return "«" + text.forReader(Language.ET) + "»";
        }
        return value instanceof Choice choice ? choice.code() : value.toString();
    }
}
