package ee.teekond.html.book;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Consent;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Felt;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Language;
import ee.teekond.model.Level;
import ee.teekond.model.OrganisationType;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.StartedBy;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.FewCases;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.model.descriptor.Shape;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class BookWordsTest {

    private static final ResourceBundle ESTONIAN = words(Language.ET);

    @Test
    void every_content_language_has_the_same_words_with_the_same_holes() {
        assertThat(Language.values()).allSatisfy(language -> {
            ResourceBundle words = words(language);
            assertThat(words.keySet()).isEqualTo(ESTONIAN.keySet());
            assertThat(words.keySet()).allSatisfy(key -> {
                assertThat(words.getString(key)).isNotBlank();
                assertThat(holes(words.getString(key))).isEqualTo(holes(ESTONIAN.getString(key)));
            });
        });
    }

    @Test
    void every_choice_has_a_word() {
        hasAll("chapter", Chapter.values());
        hasAll("startedBy", StartedBy.values());
        hasAll("felt", Felt.values());
        hasAll("flow", FlowKind.values());
        hasAll("method", SourceMethod.values());
        hasAll("consent", Consent.values());
        hasAll("organisation", OrganisationType.values());
        hasAll("services", Level.values());
    }

    @Test
    void whatever_can_hold_a_text_has_a_name_for_proofreaders() {
        ImmutableList<Kind<?>> kinds =
                DocumentKinds.ALL.flatCollect(BookWordsTest::withOwned).distinct();

        assertThat(kinds.select(kind -> texts(kind.fields()).notEmpty()))
                .allSatisfy(kind -> assertThat(ESTONIAN.containsKey("kind." + kind.name()))
                        .as(kind.name())
                        .isTrue());
        assertThat(kinds.flatCollect(kind -> texts(kind.fields())).distinct())
                .allSatisfy(field -> assertThat(ESTONIAN.containsKey("field." + field))
                        .as(field)
                        .isTrue());
    }

    @Test
    void the_map_has_the_words_the_book_takes_from_it() {
        assertThat(Language.values())
                .allSatisfy(language ->
                        assertThat(MapWords.in(language).of("mark.sample")).isNotBlank());
    }

    private static RichIterable<Kind<?>> withOwned(Kind<?> kind) {
        return Lists.immutable.<Kind<?>>with(kind).newWithAll(kind.slots().flatCollect(slot -> withOwned(slot.kind())));
    }

    /** The names of fields that are texts, or the names of texts in the records they hold. */
    private static ImmutableList<String> texts(ImmutableList<Field> fields) {
        return fields.flatCollect(field -> texts(field.name(), field.type()));
    }

    private static ImmutableList<String> texts(String name, FieldType type) {
        return type.match(new FewCases<ImmutableList<String>>() {
            @Override
            public ImmutableList<String> otherwise() {
                return Lists.immutable.empty();
            }

            @Override
            public ImmutableList<String> text() {
                return Lists.immutable.with(name);
            }

            @Override
            public ImmutableList<String> list(ListType list) {
                return texts(name, list.item());
            }

            @Override
            public ImmutableList<String> leaf(Shape<?> shape) {
                return shape.toString().equals("Condition") || shape.toString().equals("Need")
                        ? Lists.immutable.empty()
                        : texts(shape.fields());
            }
        });
    }

    private static void hasAll(String family, Choice... choices) {
        assertThat(ESTONIAN.keySet())
                .containsAll(Lists.immutable.with(choices).collect(choice -> family + "." + choice.code()));
    }

    private static Set<String> holes(String phrase) {
        return Pattern.compile("\\{[^}]*\\}")
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                "ee.teekond.html.book.book",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
