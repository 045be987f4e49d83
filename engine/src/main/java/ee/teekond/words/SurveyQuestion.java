package ee.teekond.words;

import ee.teekond.model.Language;
import ee.teekond.model.Text;

/** What to ask people about a step: how it went, what was hard and what helped. */
public final class SurveyQuestion {

    private SurveyQuestion() {}

    /** The question about a step with this title, in the words of a language. */
    public static String of(Text title, Language language) {
        return ConditionWords.phrases(language).say("survey.step", title.forReader(language));
    }
}
