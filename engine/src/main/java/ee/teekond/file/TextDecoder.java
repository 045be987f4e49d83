package ee.teekond.file;

import ee.teekond.finding.Rule;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Translation;
import ee.teekond.model.Wording;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Decodes a text, language by language. */
record TextDecoder(ValueDecoder value) {

    private static final String LANGUAGES =
            Lists.immutable.with(Language.values()).collect(Language::code).makeString(", ");

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

    /** The text; empty when no wording of it can be used. */
    Optional<Text> decode(Node.Mapping mapping) {
        MutableSortedMap<Language, Wording> wordings = SortedMaps.mutable.empty();
        for (Node.Entry entry : mapping.entries()) {
            Optional<Language> language = Language.of(entry.name());
            if (language.isEmpty()) {
                String written = ValueDecoder.shortened(entry.name());
                refuse(Rule.FILE_UNKNOWN_WORD, entry, value.name(), written, LANGUAGES);
            } else if (wordings.containsKey(language.orElseThrow())) {
                refuse(Rule.FILE_DUPLICATE_FIELD, entry, entry.name());
            } else {
                wording(entry).ifPresent(wording -> wordings.put(language.orElseThrow(), wording));
            }
        }
        return wordings.isEmpty() ? Optional.empty() : Optional.of(new Text(wordings.toImmutable()));
    }

    private Optional<Wording> wording(Node.Entry entry) {
        ValueDecoder part = value.of(entry.name(), entry.value());
        return entry.value() instanceof Node.Mapping
                ? part.leaf(WrittenWording.SHAPE).map(written -> ((WrittenWording) written).wording())
                : part.filled().map(Wording::current);
    }

    private void refuse(Rule rule, Node.Entry entry, Object... arguments) {
        value.findings().add(rule, value.about(), entry.mark(), arguments);
    }
}
