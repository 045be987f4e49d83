package ee.teekond.words;

import ee.teekond.model.Language;
import ee.teekond.model.Period;
import ee.teekond.model.Phrases;
import ee.teekond.model.Span;

/** Says how long something takes: «2–12 nädalat», «vähemalt 12 kuud». */
public final class PeriodWords {

    private final Language language;
    private final Phrases phrases;

    private PeriodWords(Language language) {
        this.language = language;
        this.phrases = ConditionWords.phrases(language);
    }

    /** In the words of a language. */
    public static PeriodWords in(Language language) {
        return new PeriodWords(language);
    }

    /** The period in words; empty when neither end is known. */
    public String of(Period period) {
        var min = period.min();
        var max = period.max();
        if (min.isPresent() && max.isPresent()) {
            return between(min.get(), max.get());
        }
        return min.map(span -> phrases.say("period.from", of(span)))
                .or(() -> max.map(span -> phrases.say("period.to", of(span))))
                .orElse("");
    }

    private String between(Span min, Span max) {
        if (min.equals(max)) {
            return of(max);
        }
        return min.unit() == max.unit() ? min.amount() + "–" + of(max) : of(min) + " – " + of(max);
    }

    private String of(Span span) {
        String form = PluralForm.of(language, span.amount()).key();
        return span.amount() + "\u00A0" + phrases.say("unit." + span.unit().code() + "." + form);
    }
}
