package ee.teekond;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Sample;
import ee.teekond.model.Span;
import ee.teekond.model.Text;
import ee.teekond.model.Translation;
import ee.teekond.model.Wording;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.Shape;
import java.time.LocalDate;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.api.multimap.Multimap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Multimaps;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * Makes a value of any type by chance.
 *
 * @param depth how much further records may contain records
 * @param targets ids that references within a document can lead to, by kind
 */
record AnyValue(Random random, AnySlug slugs, int depth, Multimap<String, String> targets)
        implements FieldType.Cases<Object> {

    private static final int MOST_ITEMS = 3;

    /** References lead nowhere in particular. */
    AnyValue(Random random, AnySlug slugs, int depth) {
        this(random, slugs, depth, Multimaps.immutable.list.empty());
    }

    /** References within the document lead to what is there. */
    AnyValue(Random random, AnySlug slugs, int depth, Document document) {
        this(
                random,
                slugs,
                depth,
                document.inOrder()
                        .groupBy(element -> element.descriptor().name())
                        .collectValues(Element::id));
    }

    Object of(FieldType type) {
        return type.match(this);
    }

    @Override
    public Object text() {
        MutableSortedMap<Language, Wording> wordings = SortedMaps.mutable.empty();
        do {
            wordings.put(one(Language.values()), new Wording(words(), one(Translation.values())));
        } while (random.nextInt(3) > 0);
        return new Text(wordings.toImmutable());
    }

    @Override
    public Object string(Pattern pattern) {
        return switch (pattern) {
            case ANY -> words();
            case SLUG -> slugs.any();
            case VERSIONED -> slugs.any() + (random.nextBoolean() ? "@" + (1 + random.nextInt(999_999)) : "");
            case ELEMENT -> "journey/" + slugs.any() + "#" + slugs.any();
            case NAME -> "plan/" + slugs.any() + (random.nextBoolean() ? "#" + slugs.any() : "");
            case LANGUAGE -> one("et", "en", "uk", "ru", "no", "ar", "tir");
            case DIGITS -> one("0663", "12", "0", "00000000000000000000");
            case SHA256 -> "0123456789abcdef".repeat(4);
            case LINK -> "https://www.rakvere.ee/" + one("", "a?b=c&d=%20#e", "õ", "a:b", "'", "{a}", "[a,b]");
        };
    }

    @Override
    public Object flag() {
        return random.nextBoolean();
    }

    @Override
    public Object integer(IntegerType type) {
        int span = Math.min(type.max() - type.min(), 1_000_000);
        return random.nextBoolean() ? type.min() + random.nextInt(span + 1) : type.max();
    }

    @Override
    public Object decimal(DecimalType type) {
        return type.min() + Math.floorMod(random.nextLong(), type.max() - type.min() + 1);
    }

    @Override
    public Object date() {
        return LocalDate.of(random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    @Override
    public Object span() {
        return new Span(random.nextInt(10_000), one(Span.Unit.values()));
    }

    @Override
    public Object choice(ChoiceType type) {
        return one(type.choices().toArray(new Choice[0]));
    }

    @Override
    public Object reference(ReferenceType type) {
        ImmutableList<String> there = Lists.immutable.withAll(targets.get(type.kind()));
        return type.scope() == Scope.LOCAL && there.notEmpty()
                ? there.get(random.nextInt(there.size()))
                : string(type.pattern());
    }

    @Override
    public Object list(ListType type) {
        return items(type, random.nextInt(MOST_ITEMS + 1));
    }

    private ImmutableList<Object> items(ListType type, int size) {
        MutableList<Object> items = Lists.mutable.empty();
        for (int i = 0; i < size; i++) {
            items.add(of(type.item()));
        }
        return items.toImmutable();
    }

    @Override
    public Object map(MapType type) {
        MutableSortedMap<Object, Object> values = SortedMaps.mutable.empty();
        for (int i = random.nextInt(MOST_ITEMS + 1); i > 0; i--) {
            values.put(of(type.key()), of(type.value()));
        }
        return values.toImmutable();
    }

    @Override
    public Object leaf(Shape<?> shape) {
        AnyValue inner = new AnyValue(random, slugs, depth - 1, targets);
        MutableMap<String, Object> values = Maps.mutable.empty();
        for (Field field : shape.fields().reject(field -> shape.exactlyOne().contains(field.name()))) {
            boolean deep = depth <= 0 && recurs(field.type());
            if (field.required() || (!deep && random.nextInt(3) == 0)) {
                values.put(field.name(), inner.of(field.type()));
            }
        }
        inner.exactlyOne(shape, values);
        return shape.create(values);
    }

    private void exactlyOne(Shape<?> shape, MutableMap<String, Object> values) {
        if (shape.exactlyOne().notEmpty()) {
            ImmutableList<Field> choices = shape.exactlyOne()
                    .collect(name -> shape.field(name).orElseThrow())
                    .select(field -> depth >= 0 || !recurs(field.type()));
            Field field = choices.get(random.nextInt(choices.size()));
            values.put(
                    field.name(),
                    field.type() instanceof ListType list
                            ? items(list, 1 + random.nextInt(MOST_ITEMS))
                            : of(field.type()));
        }
    }

    private static boolean recurs(FieldType type) {
        return type instanceof FieldType.LeafType || (type instanceof ListType list && recurs(list.item()));
    }

    /** Marks depend on the element as a whole, so they are made there. */
    @Override
    public Object sample() {
        return Sample.NONE;
    }

    private String words() {
        return new AnyText(random).next();
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
