package ee.teekond.file;

import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.Sample;
import ee.teekond.model.Span;
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
import ee.teekond.model.descriptor.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Decodes one value, as its type asks; what does not fit is a finding and no value. */
record ValueDecoder(FileFindings findings, String about, String name, Node node)
        implements FieldType.Cases<Optional<Object>> {

    private static final int SHOWN = 40;
    private static final java.util.regex.Pattern VISIBLE = java.util.regex.Pattern.compile(FieldType.VISIBLE);

    /** How a day is written, as a regular expression. */
    static final String DAY_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final java.util.regex.Pattern DAY = java.util.regex.Pattern.compile(DAY_PATTERN);
    private static final java.util.regex.Pattern WHOLE = java.util.regex.Pattern.compile("-?[0-9]{1,9}");

    /** How many digits a number may have before its point. */
    static final int DIGITS = 12;

    /** Programs that keep numbers as floating point write large ones with an exponent. */
    private static final java.util.regex.Pattern DECIMAL = java.util.regex.Pattern.compile(
            "-?[0-9]{1," + DIGITS + "}(?:\\.[0-9]{1," + DIGITS + "}(?:[eE][-+]?[0-9]{1,2})?)?");

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
        return node instanceof Node.Mapping mapping && mapping.entries().notEmpty()
                ? new TextDecoder(this).decode(mapping).map(Function.identity())
                : wrongType("text");
    }

    /** A string that is not blank. */
    Optional<String> filled() {
        Optional<String> text = words();
        if (text.filter(written -> !VISIBLE.matcher(written).find()).isPresent()) {
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
    public Optional<Object> decimal(DecimalType type) {
        Optional<BigDecimal> number = bare().filter(
                        word -> DECIMAL.matcher(word).matches())
                .map(word -> new BigDecimal(word).movePointRight(type.places()));
        if (number.isEmpty() || number.orElseThrow().stripTrailingZeros().scale() > 0) {
            return wrongType("decimal" + type.places());
        }
        BigDecimal value = number.orElseThrow();
        return value.compareTo(BigDecimal.valueOf(type.min())) < 0
                        || value.compareTo(BigDecimal.valueOf(type.max())) > 0
                ? outOfRange(bare().orElseThrow(), type.written(type.min()), type.written(type.max()))
                : Optional.of(value.longValueExact());
    }

    @Override
    public Optional<Object> date() {
        Optional<String> written = words();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return written.filter(word -> DAY.matcher(word).matches())
                .flatMap(ValueDecoder::day)
                .<Object>map(Function.identity())
                .or(() -> wrongType("date"));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
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
        return string(type.pattern());
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
        findings.add(Rule.FILE_WRONG_TYPE, about, node.mark(), asList(), shortened(name), "list");
        return Optional.empty();
    }

    private Optional<String> asList() {
        return node instanceof Node.Scalar scalar && Pattern.VERSIONED.matches(scalar.text())
                ? Optional.of(name + ": [" + scalar.text() + "]")
                : Optional.empty();
    }

    @Override
    public Optional<Object> map(MapType type) {
        if (!(node instanceof Node.Mapping mapping)) {
            return wrongType("entries");
        }
        MutableSortedMap<Object, Object> values = SortedMaps.mutable.empty();
        for (Node.Entry entry : mapping.entries()) {
            Node key = new Node.Scalar(entry.name(), Node.Style.PLAIN, entry.mark());
            Optional<Object> decoded = of(name + "." + entry.name(), key).decode(type.key());
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
            return new LeafDecoder(this, shape, mapping).decode().map(Function.identity());
        }
        if (node instanceof Node.Scalar && shape.shorthand().isPresent()) {
            Field field = shape.shorthand().orElseThrow();
            return decode(field.type()).map(value -> shape.create(Maps.mutable.of(field.name(), value)));
        }
        return wrongType("map");
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

    /** A decoder for a part of this value. */
    ValueDecoder of(String part, Node value) {
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
                Optional.of(pattern)
                        .filter(wanted -> wanted == Pattern.SLUG || wanted == Pattern.VERSIONED)
                        .map(wanted -> Slugs.of(written))
                        .filter(slug -> !slug.isEmpty()),
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
