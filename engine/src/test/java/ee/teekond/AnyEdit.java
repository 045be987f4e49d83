package ee.teekond;

import ee.teekond.edit.Diff;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Element;
import ee.teekond.model.Sample;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.LeafType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.model.descriptor.Kind.Slot;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Makes edits of a document by chance; some are refused, as people's are. Its references within the document resolve. */
public final class AnyEdit {

    private final Random random;
    private final AnySlug slugs;

    AnyEdit(Random random, AnySlug slugs) {
        this.random = random;
        this.slugs = slugs;
    }

    /** Documents of every kind with what makes edits of them; a failing one is made smaller. */
    public static Arbitrary<Edited> arbitrary() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 8))
                .as((seed, size, edits) -> {
                    Random random = new Random(seed);
                    AnySlug slugs = new AnySlug(random);
                    Kind<? extends Element> kind = DocumentKinds.ALL.get(random.nextInt(DocumentKinds.ALL.size()));
                    Document bare = AnyDocument.sound(new AnyDocument(random, slugs, size).make(kind));
                    AnyEdit any = new AnyEdit(random, slugs);
                    return new Edited(any.edited(bare, size), any, edits);
                });
    }

    /**
     * A document whose references within it resolve.
     *
     * @param any makes edits of it
     * @param edits how many are wanted
     */
    public record Edited(Document document, AnyEdit any, int edits) {}

    /** Two states of a document of any kind, and the one they both grew from. */
    public static Arbitrary<Forked> forked() {
        return forked(0, 6, DocumentKinds.ALL);
    }

    /** The same with much done on both sides, so that they often want to change the same. */
    public static Arbitrary<Forked> crowded() {
        return forked(6, 14, DocumentKinds.ALL);
    }

    /** The same of one kind. */
    public static Arbitrary<Forked> crowded(Kind<? extends Element> kind) {
        return forked(6, 14, Lists.immutable.with(kind));
    }

    private static Arbitrary<Forked> forked(int fewest, int most, ImmutableList<Kind<? extends Element>> kinds) {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(fewest, 14),
                        Arbitraries.integers().between(fewest, most),
                        Arbitraries.integers().between(fewest, most))
                .as((seed, size, ours, theirs) -> {
                    Random random = new Random(seed);
                    Kind<? extends Element> kind = kinds.get(random.nextInt(kinds.size()));
                    AnySlug slugs = new AnySlug(random);
                    Document bare = AnyDocument.sound(new AnyDocument(random, slugs, size).make(kind));
                    Document base = new AnyEdit(random, slugs).edited(bare, size);
                    return new Forked(
                            base,
                            new AnyEdit(random, new AnySlug(random)).edited(base, ours),
                            new AnyEdit(random, new AnySlug(random)).edited(base, theirs));
                });
    }

    /** Three states of a document; the ids that the two sides add may be the same. */
    public record Forked(Document base, Document ours, Document theirs) {
        @Override
        public String toString() {
            return "ours:\n" + shown(ours) + "theirs:\n" + shown(theirs);
        }

        private String shown(Document document) {
            return Diff.between(base, document).edits().makeString("  ", "\n  ", "\n");
        }
    }

    /** Applies several edits one after another, leaving out those that are refused. */
    public Document edited(Document document, int edits) {
        Document now = document;
        for (int i = 0; i < edits; i++) {
            now = next(now).applyTo(now).change().map(change -> change.after()).orElse(now);
        }
        return now;
    }

    /** An edit for a document as it is. */
    public Edit next(Document document) {
        ImmutableList<Supplier<Edit>> ways = Lists.immutable.with(
                () -> set(document),
                () -> set(document),
                () -> link(document),
                () -> unlink(document),
                () -> refer(document),
                () -> add(document),
                () -> add(document),
                () -> new Edit.Remove(element(document).id()),
                () -> move(document),
                () -> move(document));
        return ways.get(random.nextInt(ways.size())).get();
    }

    private Element element(Document document) {
        return one(document.inOrder());
    }

    private Edit set(Document document) {
        Element element = element(document);
        Field field = one(element.descriptor().fields());
        Optional<Object> value =
                field.required() || random.nextInt(4) > 0 ? Optional.of(value(document, field)) : Optional.empty();
        return new Edit.Set(element.id(), field, field.name().equals("sample") ? Optional.of(sample(element)) : value);
    }

    /** Marks some fields, which may be absent. */
    private Sample sample(Element element) {
        Kind<?> kind = element.descriptor();
        return Sample.of(kind.fields()
                .collect(Field::name)
                .reject(name -> name.equals("sample")
                        || kind.idFrom().filter(name::equals).isPresent())
                .select(name -> random.nextInt(3) == 0));
    }

    /** Lets an element refer to another one of the document, where there is a field for it. */
    private Edit refer(Document document) {
        ImmutableList<Edit> ways = document.inOrder()
                .flatCollect(element -> element.descriptor()
                        .fields()
                        .select(field -> isLocal(field.type()))
                        .collect(field -> new Edit.Set(element.id(), field, Optional.of(value(document, field)))));
        return ways.isEmpty() ? set(document) : one(ways);
    }

    private static boolean isLocal(FieldType type) {
        return (type instanceof ReferenceType reference && reference.scope() == Scope.LOCAL)
                || (type instanceof ListType list && isLocal(list.item()))
                || (type instanceof LeafType leaf
                        && leaf.shape().get().fields().anySatisfy(field -> isReference(field.type())));
    }

    private static boolean isReference(FieldType type) {
        return type instanceof ReferenceType reference && reference.scope() == Scope.LOCAL;
    }

    private Object value(Document document, Field field) {
        return new AnyValue(random, slugs, 2, document).of(field.type());
    }

    private Edit link(Document document) {
        Element element = element(document);
        ImmutableList<Field> lists = element.descriptor().fields().select(field -> field.type() instanceof ListType);
        if (lists.isEmpty()) {
            return set(document);
        }
        Field field = one(lists);
        Object item = new AnyValue(random, slugs, 2, document).of(((ListType) field.type()).item());
        return new Edit.Link(
                element.id(),
                field,
                item,
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(3)));
    }

    private Edit unlink(Document document) {
        Element element = element(document);
        ImmutableList<Field> lists = element.descriptor()
                .fields()
                .select(field -> element.get(field).orElse("") instanceof ImmutableList<?> list && list.notEmpty());
        if (lists.isEmpty()) {
            return link(document);
        }
        Field field = one(lists);
        return new Edit.Unlink(
                element.id(), field, one((ImmutableList<?>) element.get(field).orElseThrow()));
    }

    private Edit add(Document document) {
        ImmutableList<Element> owners = document.inOrder()
                .reject(element -> element.descriptor().slots().isEmpty());
        if (owners.isEmpty()) {
            return set(document);
        }
        Element owner = one(owners);
        Slot slot = one(owner.descriptor().slots());
        Element element = new AnyDocument(random, slugs, document).element(kind(slot), slugs.fresh(), false);
        return new Edit.Add(spot(document, owner.id(), slot.name()), element);
    }

    private Edit move(Document document) {
        ImmutableList<Element> movable = document.inOrder().reject(document.root()::equals);
        if (movable.isEmpty()) {
            return add(document);
        }
        Element element = one(movable);
        ImmutableList<Spot> spots = document.inOrder()
                .flatCollect(owner -> owner.descriptor()
                        .slots()
                        .select(slot -> slot.kind().equals(element.descriptor()))
                        .collect(slot -> spot(document, owner.id(), slot.name())));
        return new Edit.Move(element.id(), one(spots));
    }

    private Spot spot(Document document, String owner, String slot) {
        ImmutableList<String> siblings = document.children(owner, slot);
        boolean first = siblings.isEmpty() || random.nextInt(siblings.size() + 1) == 0;
        return new Spot(owner, slot, first ? Optional.empty() : Optional.of(one(siblings)));
    }

    @SuppressWarnings("unchecked")
    private static Kind<? extends Element> kind(Slot slot) {
        return (Kind<? extends Element>) slot.kind();
    }

    private <T> T one(ImmutableList<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
