package ee.teekond.words;

import ee.teekond.model.Language;
import ee.teekond.model.Phrases;

/** What languages are called: «ukraina», «Ukrainian». */
public final class LanguageNames {

    private final Phrases phrases;

    private LanguageNames(Phrases phrases) {
        this.phrases = phrases;
    }

    /** In the words of a language. */
    public static LanguageNames in(Language language) {
        return new LanguageNames(ConditionWords.phrases(language));
    }

    /** The name of the language with this code; one that has no name here goes by its code. */
    public String of(String code) {
        String key = "language." + code;
        return phrases.has(key) ? phrases.say(key) : code;
    }
}
