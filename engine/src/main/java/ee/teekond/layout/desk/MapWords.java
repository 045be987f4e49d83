package ee.teekond.layout.desk;

import ee.teekond.model.Language;
import ee.teekond.model.Period;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.words.LanguageNames;
import ee.teekond.words.PeriodWords;
import ee.teekond.words.PluralForm;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The map's own words in one language, and the content's as a reader of it gets them. Immutable. */
public final class MapWords {
    private final Language language;
    private final ResourceBundle bundle;

    private MapWords(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static MapWords in(Language language) {
        return new MapWords(
                language,
                ResourceBundle.getBundle(
                        "ee.teekond.layout.desk.map",
                        Locale.forLanguageTag(language.code()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language's two letters. */
    public String code() {
        return language.code();
    }

    /** What a language is called. */
    public String languageName(String code) {
        return LanguageNames.in(language).of(code);
    }

    /** Whether there is a word for this key. */
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    public String of(String key) {
        return bundle.getString(key);
    }

    /** The word of a family for one of its choices, {@code channel.web}. */
    public String of(String family, Choice choice) {
        return bundle.getString(family + "." + choice.code());
    }

    /** The sentence with its holes {@code {0}}, {@code {1}} filled. */
    public String of(String key, String... filling) {
        var sentence = bundle.getString(key);
        for (int i = 0; i < filling.length; i++) {
            sentence = sentence.replace("{" + i + "}", filling[i]);
        }
        return sentence;
    }

    /** The word in the form that goes with a number. */
    public String counted(String key, int number) {
        return bundle.getString(key + "." + PluralForm.of(language, number).key());
    }

    public Said say(Text text) {
        var spoken = text.languageFor(language).filter(other -> other != language);
        return new Said(text.forReader(language), spoken.map(Language::code).orElse(""));
    }

    /** The content's words; empty if they say nothing. */
    public Optional<Said> say(Optional<Text> text) {
        return text.map(this::say).filter(said -> !said.text().isBlank());
    }

    public String date(LocalDate date) {
        var written = date.toString();
        return language == Language.EN
                ? written
                : written.substring(8) + "." + written.substring(5, 7) + "." + written.substring(0, 4);
    }

    /** «2–12 weeks»; empty when neither end is known. */
    public String period(Period period) {
        return PeriodWords.in(language).of(period);
    }
}
