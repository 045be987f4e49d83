package ee.teekond.layout.map.content;

import ee.teekond.model.Language;
import ee.teekond.model.Period;
import ee.teekond.model.Span;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Choice;
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
                        "ee.teekond.layout.map.content.map",
                        Locale.forLanguageTag(language.code()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language's two letters. */
    public String code() {
        return language.code();
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
        return bundle.getString(key + "." + form(number));
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
        var min = period.min();
        var max = period.max();
        if (min.isPresent() && max.isPresent()) {
            return between(min.get(), max.get());
        }
        return min.map(span -> of("period.from", span(span)))
                .or(() -> max.map(span -> of("period.to", span(span))))
                .orElse("");
    }

    private String between(Span min, Span max) {
        if (min.equals(max)) {
            return span(max);
        }
        return min.unit() == max.unit() ? min.amount() + "–" + span(max) : span(min) + " – " + span(max);
    }

    private String span(Span span) {
        return span.amount() + "\u00A0" + counted("unit." + span.unit().code(), span.amount());
    }

    private String form(int number) {
        if (language == Language.ET || language == Language.EN) {
            return number == 1 ? "one" : "many";
        }
        int last = number % 10;
        boolean teens = number % 100 / 10 == 1;
        return teens || last == 0 || last > 4 ? "many" : last == 1 ? "one" : "few";
    }
}
