package ee.teekond.exchange;

import ee.teekond.model.Condition;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Flow;
import ee.teekond.model.Language;
import ee.teekond.model.Period;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Shape;
import ee.teekond.words.ConditionWords;
import ee.teekond.words.PeriodWords;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A value a comparison found changed, as a person would say it: names instead of ids, weeks instead of {@code P2W}. What
 * needs no such translation is said as in a cell of a table.
 */
final class ChangeWords {

    private final Labels labels;
    private final Language language;
    private final ImmutableList<Document> documents;
    private final ConditionWords conditions;
    private final PeriodWords periods;

    /** Names elements of these documents by their captions. */
    ChangeWords(Labels labels, Language language, ImmutableList<Document> documents) {
        this.labels = labels;
        this.language = language;
        this.documents = documents;
        this.conditions = ConditionWords.in(language);
        this.periods = PeriodWords.in(language);
    }

    /** The value, «–» when there is none. */
    String of(Field field, Optional<Object> value) {
        return value.map(present -> said(field.name(), field.type(), present)).orElse("–");
    }

    /** The other languages a text changes in, if the reader's stays as it is. */
    Optional<ImmutableList<Language>> translations(Optional<Object> from, Optional<Object> to) {
        return from.filter(Text.class::isInstance)
                .map(Text.class::cast)
                .flatMap(was -> to.filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(is -> was.forReader(language).equals(is.forReader(language)))
                        .map(is -> Lists.immutable
                                .with(Language.values())
                                .reject(other -> was.in(other).equals(is.in(other)))));
    }

    private String said(String field, FieldType type, Object value) {
        return type.match(new Said(field, type, value));
    }

    private String element(String id) {
        return documents
                .collect(document -> Optional.ofNullable(document.elements().get(id)))
                .detectOptional(Optional::isPresent)
                .flatMap(found -> found)
                .flatMap(Element::caption)
                .map(labels::of)
                .orElse(id);
    }

    private String flow(Flow flow) {
        return element(flow.to())
                + flow.label().map(label -> " («" + labels.of(label) + "»)").orElse("");
    }

    private final class Said implements FieldType.FewCases<String> {
        private final String field;
        private final FieldType type;
        private final Object value;

        Said(String field, FieldType type, Object value) {
            this.field = field;
            this.type = type;
            this.value = value;
        }

        @Override
        public String otherwise() {
            return FieldWords.of(type, value, language);
        }

        @Override
        public String text() {
            return "«" + otherwise() + "»";
        }

        /** The word for it, if this field's choices have words of their own. */
        @Override
        public String choice(ChoiceType choices) {
            String key = field + "." + otherwise();
            return labels.has(key) ? labels.say(key) : otherwise();
        }

        @Override
        public String reference(ReferenceType to) {
            return switch (to.scope()) {
                case LOCAL -> element((String) value);
                case WORKSPACE -> labels.shared(to.kind(), (String) value);
                case DOCUMENT, ELEMENT -> (String) value;
            };
        }

        @Override
        public String list(ListType list) {
            return ((ImmutableList<?>) value)
                    .collect(item -> said(field, list.item(), item))
                    .makeString(", ");
        }

        @Override
        public String leaf(Shape<?> shape) {
            if (value instanceof Period period) {
                return periods.of(period);
            }
            if (value instanceof Condition condition) {
                return conditions.forWhom(Optional.of(condition));
            }
            return value instanceof Flow flow ? flow(flow) : otherwise();
        }
    }
}
