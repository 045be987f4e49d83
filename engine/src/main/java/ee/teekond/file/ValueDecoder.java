package ee.teekond.file;

import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
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
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.FieldType.TenthsType;
import ee.teekond.model.descriptor.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Decodes one value, as its type asks; what does not fit is a finding and no value. */
record ValueDecoder(FileFindings findings, String about, String name, Node node)
        implements FieldType.Cases<Optional<Object>> {

    private static final int SHOWN = 40;
    private static final java.util.regex.Pattern WHOLE = java.util.regex.Pattern.compile("-?[0-9]{1,9}");
    private static final java.util.regex.Pattern DECIMAL =
            java.util.regex.Pattern.compile("-?[0-9]{1,6}(?:\\.[0-9]{1,6})?");

    Optional<Object> decode(FieldType type) {
        return type.match(this);
    }

    /** A user's text, cut to a length that fits a message. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    @Override
    public Optional<Object> text() {
        if (!(node instanceof Node.Mapping mapping)) {
            return wrongType("text");
        }
        MutableSortedMap<Language, Wording> wordings = SortedMaps.mutable.empty();
        for (Node.Entry entry : mapping.entries()) {
            Optional<Language> language = Language.of(entry.name());
            if (language.isEmpty()) {
                String codes = Lists.immutable.with(Language.values()).makeString(l -> l.code(), "", ", ", "");
                findings.add(Rule.FILE_UNKNOWN_WORD, about, entry.mark(), name, shortened(entry.name()), codes);
            } else if (wordings.containsKey(language.orElseThrow())) {
                findings.add(Rule.FILE_DUPLICATE_FIELD, about, entry.mark(), entry.name());
            } else {
                wording(entry).ifPresent(wording -> wordings.put(language.orElseThrow(), wording));
            }
        }
        return wordings.isEmpty() ? Optional.empty() : Optional.of(new Text(wordings.toImmutable()));
    }

    private Optional<Wording> wording(Node.Entry entry) {
        if (entry.value() instanceof Node.Mapping) {
            return of(entry.name(), entry.value())
                    .leaf(WrittenWording.SHAPE)
                    .map(written -> ((WrittenWording) written).wording());
        }
        return of(entry.name(), entry.value()).filled().map(Wording::current);
    }

    /** How a wording that is not simply current stands in a file. */
    public record WrittenWording(String text, Translation state) {
        static final Shape<WrittenWording> SHAPE = Shape.of(WrittenWording.class)
                .required("text", FieldType.STRING)
                .standard("state", FieldType.choice(Translation.class), Translation.CURRENT)
                .build();

        Wording wording() {
            return new Wording(text, state);
        }
    }

    private Optional<String> filled() {
        Optional<String> text = words();
        if (text.filter(String::isBlank).isPresent()) {
            findings.add(Rule.FILE_MISSING_FIELD, about, node.mark(), name);
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> words() {
        if (node instanceof Node.Scalar scalar && scalar.style() != Node.Style.LITERAL) {
            return Optional.of(scalar.text());
        }
        wrongType("string");
        return Optional.empty();
    }

    @Override
    public Optional<Object> string(Pattern pattern) {
        Optional<String> text = filled();
        if (text.isPresent() && !pattern.matches(text.orElseThrow())) {
            return wrongPattern(pattern, text.orElseThrow());
        }
        return text.map(Function.identity());
    }

    @Override
    public Optional<Object> flag() {
        Optional<String> written = bare();
        return written.filter(word -> word.equals("true") || word.equals("false"))
                .<Object>map(Boolean::valueOf)
                .or(() -> wrongType("flag"));
    }

    private Optional<String> bare() {
        return node instanceof Node.Scalar scalar && scalar.style() != Node.Style.QUOTED
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    @Override
    public Optional<Object> integer(IntegerType type) {
        Optional<Integer> number =
                bare().filter(word -> WHOLE.matcher(word).matches()).map(Integer::valueOf);
        if (number.isEmpty()) {
            return wrongType("integer");
        }
        int value = number.orElseThrow();
        return value < type.min() || value > type.max()
                ? outOfRange(bare().orElseThrow(), String.valueOf(type.min()), String.valueOf(type.max()))
                : Optional.of(value);
    }

    @Override
    public Optional<Object> tenths(TenthsType type) {
        Optional<BigDecimal> number = bare().filter(
                        word -> DECIMAL.matcher(word).matches())
                .map(word -> new BigDecimal(word).movePointRight(1));
        if (number.isEmpty() || number.orElseThrow().stripTrailingZeros().scale() > 0) {
            return wrongType("tenths");
        }
        int value = number.orElseThrow().intValueExact();
        return value < type.min() || value > type.max()
                ? outOfRange(bare().orElseThrow(), Tenths.written(type.min()), Tenths.written(type.max()))
                : Optional.of(value);
    }

    @Override
    public Optional<Object> date() {
        Optional<String> written = words();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.orElseThrow()));
        } catch (DateTimeParseException notADay) {
            return wrongType("date");
        }
    }

    @Override
    public Optional<Object> span() {
        Optional<String> written = words();
        return written.flatMap(Span::parse)
                .<Object>map(Function.identity())
                .or(() -> written.flatMap(w -> wrongType("span")));
    }

    @Override
    public Optional<Object> choice(ChoiceType type) {
        Optional<String> written = words();
        Optional<Choice> found = written.flatMap(type::find);
        if (written.isPresent() && found.isEmpty()) {
            findings.add(
                    Rule.FILE_UNKNOWN_WORD,
                    about,
                    node.mark(),
                    Nearest.to(written.orElseThrow(), type.codes()),
                    name,
                    shortened(written.orElseThrow()),
                    type.codes().makeString(", "));
        }
        return found.map(Function.identity());
    }

    @Override
    public Optional<Object> reference(ReferenceType type) {
        return string(type.scope() == Scope.ELEMENT ? Pattern.ELEMENT : Pattern.VERSIONED);
    }

    @Override
    public Optional<Object> list(ListType type) {
        if (node instanceof Node.Sequence sequence) {
            MutableList<Object> items = Lists.mutable.empty();
            sequence.items().forEach(item -> of(name, item).decode(type.item()).ifPresent(items::add));
            return Optional.of(items.toImmutable());
        }
        if (type.lone()) {
            return decode(type.item()).map(Lists.immutable::with);
        }
        return wrongType("list");
    }

    @Override
    public Optional<Object> map(MapType type) {
        if (!(node instanceof Node.Mapping mapping)) {
            return wrongType("map");
        }
        MutableSortedMap<Object, Object> values = SortedMaps.mutable.empty();
        for (Node.Entry entry : mapping.entries()) {
            Node key = new Node.Scalar(entry.name(), Node.Style.PLAIN, entry.mark());
            Optional<Object> decoded = of(name, key).decode(type.key());
            Optional<Object> value = of(entry.name(), entry.value()).decode(type.value());
            if (decoded.isPresent() && values.containsKey(decoded.orElseThrow())) {
                findings.add(Rule.FILE_DUPLICATE_FIELD, about, entry.mark(), shortened(entry.name()));
            } else if (decoded.isPresent() && value.isPresent()) {
                values.put(decoded.orElseThrow(), value.orElseThrow());
            }
        }
        return Optional.of(values.toImmutable());
    }

    @Override
    public Optional<Object> leaf(Shape<?> shape) {
        if (node instanceof Node.Mapping mapping) {
            return fields(shape, mapping);
        }
        if (node instanceof Node.Scalar && shape.shorthand().isPresent()) {
            Field field = shape.shorthand().orElseThrow();
            return decode(field.type()).map(value -> shape.create(Maps.mutable.of(field.name(), value)));
        }
        return wrongType("map");
    }

    private Optional<Object> fields(Shape<?> shape, Node.Mapping mapping) {
        MutableMap<String, Object> values = Maps.mutable.empty();
        MutableSet<String> seen = Sets.mutable.empty();
        for (Node.Entry entry : mapping.entries()) {
            Optional<Field> field = shape.field(entry.name());
            if (!seen.add(entry.name())) {
                findings.add(Rule.FILE_DUPLICATE_FIELD, about, entry.mark(), entry.name());
            } else if (field.isPresent()) {
                of(entry.name(), entry.value())
                        .decode(field.orElseThrow().type())
                        .ifPresent(value -> values.put(entry.name(), value));
            } else {
                findings.add(
                        Rule.FILE_UNKNOWN_FIELD,
                        about,
                        entry.mark(),
                        Nearest.to(entry.name(), shape.fields().collect(Field::name)),
                        shortened(entry.name()),
                        name);
            }
        }
        return isWhole(shape, seen, values) ? Optional.of(shape.create(values)) : Optional.empty();
    }

    private boolean isWhole(Shape<?> shape, MutableSet<String> seen, MutableMap<String, Object> values) {
        if (shape.exactlyOne().notEmpty() && shape.exactlyOne().count(seen::contains) != 1) {
            findings.add(
                    Rule.FILE_EXACTLY_ONE,
                    about,
                    node.mark(),
                    name,
                    shape.exactlyOne().makeString(", "));
            return false;
        }
        shape.fields()
                .select(field -> field.required() && !seen.contains(field.name()))
                .forEach(field -> findings.add(Rule.FILE_MISSING_FIELD, about, node.mark(), field.name()));
        return shape.fields().allSatisfy(field -> !field.required() || values.containsKey(field.name()))
                && shape.exactlyOne().count(values::containsKey)
                        == Math.min(1, shape.exactlyOne().size());
    }

    @Override
    public Optional<Object> sample() {
        if (node instanceof Node.Sequence sequence) {
            MutableList<String> names = Lists.mutable.empty();
            sequence.items().forEach(item -> of(name, item).filled().ifPresent(names::add));
            return Optional.of(Sample.of(names));
        }
        return flag().map(whole -> whole.equals(true) ? Sample.WHOLE : Sample.NONE);
    }

    private ValueDecoder of(String part, Node value) {
        return new ValueDecoder(findings, about, part, value);
    }

    private Optional<Object> wrongType(String expected) {
        findings.add(Rule.FILE_WRONG_TYPE, about, node.mark(), shortened(name), expected);
        return Optional.empty();
    }

    private Optional<Object> wrongPattern(Pattern pattern, String written) {
        findings.add(
                Rule.FILE_PATTERN,
                about,
                node.mark(),
                shortened(name),
                shortened(written),
                pattern.name().toLowerCase(Locale.ROOT));
        return Optional.empty();
    }

    private Optional<Object> outOfRange(String written, String min, String max) {
        findings.add(Rule.FILE_OUT_OF_RANGE, about, node.mark(), name, written, min, max);
        return Optional.empty();
    }
}
