package ee.teekond.model.descriptor;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What values a field may hold. Readers of the table (loader, writer, schema …) implement {@link Cases}, so a new type
 * does not compile until every one of them knows it.
 */
public sealed interface FieldType {

    /** Asks {@code cases} for the one that fits this type. */
    <R> R match(Cases<R> cases);

    /** One answer per type. */
    interface Cases<R> {
        R text();

        R string(Pattern pattern);

        R flag();

        R integer(IntegerType type);

        R decimal(DecimalType type);

        R date();

        R span();

        R choice(ChoiceType type);

        R reference(ReferenceType type);

        R list(ListType type);

        R map(MapType type);

        R leaf(Shape<?> shape);

        R sample();
    }

    /** For readers that care about a few types only: every other one answers {@link #otherwise}. */
    interface FewCases<R> extends Cases<R> {
        R otherwise();

        @Override
        default R text() {
            return otherwise();
        }

        @Override
        default R string(Pattern pattern) {
            return otherwise();
        }

        @Override
        default R flag() {
            return otherwise();
        }

        @Override
        default R integer(IntegerType type) {
            return otherwise();
        }

        @Override
        default R decimal(DecimalType type) {
            return otherwise();
        }

        @Override
        default R date() {
            return otherwise();
        }

        @Override
        default R span() {
            return otherwise();
        }

        @Override
        default R choice(ChoiceType type) {
            return otherwise();
        }

        @Override
        default R reference(ReferenceType type) {
            return otherwise();
        }

        @Override
        default R list(ListType type) {
            return otherwise();
        }

        @Override
        default R map(MapType type) {
            return otherwise();
        }

        @Override
        default R leaf(Shape<?> shape) {
            return otherwise();
        }

        @Override
        default R sample() {
            return otherwise();
        }
    }

    /** Text in several languages; held as {@code Text}. */
    record TextType() implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text();
        }
    }

    /** A plain string of a given pattern; held as {@code String}. */
    record StringType(Pattern pattern) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.string(pattern);
        }
    }

    /** True or absent; held as {@code Boolean}. */
    record FlagType() implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag();
        }
    }

    /** A whole number within bounds, both inclusive; held as {@code Integer}. */
    record IntegerType(int min, int max) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.integer(this);
        }
    }

    /**
     * A number with at most so many decimals; held exactly, as a {@code Long} in units of the last place. Its bounds are in
     * such units too, both inclusive.
     */
    record DecimalType(int places, long min, long max) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal(this);
        }

        /** The shortest decimal: at one place, −15 is {@code -1.5} and 20 is {@code 2}. */
        public String written(long units) {
            return BigDecimal.valueOf(units, places).stripTrailingZeros().toPlainString();
        }
    }

    /** A day; held as {@code LocalDate}. */
    record DateType() implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.date();
        }
    }

    /** A length of time in one unit; held as {@code Span}. */
    record SpanType() implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.span();
        }
    }

    /** One of an enum's constants. */
    record ChoiceType(ImmutableList<Choice> choices) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }

        /** The constant written as {@code code}. */
        public Optional<Choice> find(String code) {
            return choices.detectOptional(choice -> choice.code().equals(code));
        }

        /** The codes, in declaration order. */
        public ImmutableList<String> codes() {
            return choices.collect(Choice::code);
        }
    }

    /** The id of something else; held as {@code String}. */
    record ReferenceType(Scope scope, String kind) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }

        /** What the reference must look like; only documents have versions. */
        public Pattern pattern() {
            return switch (scope) {
                case DOCUMENT -> Pattern.VERSIONED;
                case WORKSPACE, LOCAL -> Pattern.SLUG;
                case ELEMENT -> Pattern.ELEMENT;
            };
        }
    }

    /** Values in order; a {@code lone} list of one may be written without the list; held as {@code ImmutableList}. */
    record ListType(FieldType item, boolean lone) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** Values by key, sorted by key; held as {@code ImmutableSortedMap}. */
    record MapType(FieldType key, FieldType value) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /** A record without an id of its own. The shape is supplied late because leaf records may contain themselves. */
    record LeafType(Supplier<Shape<?>> shape) implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leaf(shape.get());
        }
    }

    /** {@code true}, or a list of field names; held as {@code Sample}. */
    record SampleType() implements FieldType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sample();
        }
    }

    /** Where a reference's target lives. */
    enum Scope {
        /** A document of the kind, anywhere in the workspace. */
        DOCUMENT,
        /** An element of the kind in any document of the workspace. */
        WORKSPACE,
        /** An element of the kind in the same document. */
        LOCAL,
        /** {@code kind/id#element}, with the document's kind fixed. */
        ELEMENT
    }

    /** Finds a character that is not blank. A string and a wording need one; blank is what people see as nothing. */
    String VISIBLE = "[^\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    /** What a plain string must look like. */
    enum Pattern {
        ANY("[\\s\\S]*"),
        SLUG("[a-z0-9]+(?:-[a-z0-9]+)*"),
        VERSIONED("[a-z0-9]+(?:-[a-z0-9]+)*(?:@[1-9][0-9]{0,5})?"),
        ELEMENT("[a-z-]+/[a-z0-9-]+(?:@[1-9][0-9]{0,5})?#[a-z0-9-]+"),
        NAME("[a-z-]+/[a-z0-9-]+(?:@[1-9][0-9]{0,5})?(?:#[a-z0-9-]+)?"),
        LANGUAGE("[a-z]{2,3}"),
        DIGITS("[0-9]+"),
        SHA256("[0-9a-f]{64}"),
        LINK("https?://[^\\s<>\"]+");

        private final java.util.regex.Pattern regex;

        Pattern(String regex) {
            this.regex = java.util.regex.Pattern.compile(regex);
        }

        /** The regular expression, anchored at both ends when matched. */
        public String regex() {
            return regex.pattern();
        }

        /** Whether {@code text} is of this pattern. */
        public boolean matches(String text) {
            return this == ANY || regex.matcher(text).matches();
        }
    }

    FieldType TEXT = new TextType();
    FieldType STRING = new StringType(Pattern.ANY);
    FieldType SLUG = new StringType(Pattern.SLUG);
    FieldType LANGUAGE = new StringType(Pattern.LANGUAGE);
    FieldType LINK = new StringType(Pattern.LINK);
    FieldType FLAG = new FlagType();
    FieldType DATE = new DateType();
    FieldType SPAN = new SpanType();
    FieldType SAMPLE = new SampleType();

    static FieldType string(Pattern pattern) {
        return new StringType(pattern);
    }

    static FieldType integer(int min, int max) {
        return new IntegerType(min, max);
    }

    static FieldType tenths(long min, long max) {
        return new DecimalType(1, min, max);
    }

    static FieldType hundredths(long min, long max) {
        return new DecimalType(2, min, max);
    }

    static <C extends Enum<C> & Choice> FieldType choice(Class<C> choices) {
        return new ChoiceType(Lists.immutable.withAll(Arrays.asList(choices.getEnumConstants())));
    }

    static FieldType list(FieldType item) {
        return new ListType(item, false);
    }

    static FieldType loneOrList(FieldType item) {
        return new ListType(item, true);
    }

    static FieldType map(FieldType key, FieldType value) {
        return new MapType(key, value);
    }

    static FieldType leaf(Supplier<Shape<?>> shape) {
        return new LeafType(shape);
    }

    static FieldType document(String kind) {
        return new ReferenceType(Scope.DOCUMENT, kind);
    }

    static FieldType anywhere(String kind) {
        return new ReferenceType(Scope.WORKSPACE, kind);
    }

    static FieldType local(String kind) {
        return new ReferenceType(Scope.LOCAL, kind);
    }

    static FieldType elementOf(String kind) {
        return new ReferenceType(Scope.ELEMENT, kind);
    }
}
