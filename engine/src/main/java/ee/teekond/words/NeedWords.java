package ee.teekond.words;

import ee.teekond.model.Language;
import ee.teekond.model.Need;
import ee.teekond.model.Outcome;
import ee.teekond.model.Phrases;
import ee.teekond.model.Workspace;
import ee.teekond.words.Clause.Joint;
import org.eclipse.collections.api.list.ImmutableList;

/** Says what a service asks for first, in plain words: «Suuline tõlge» või «Eesti keel» (neil, kes …). */
public final class NeedWords {

    private final Workspace workspace;
    private final Language language;
    private final Phrases phrases;
    private final ConditionWords conditions;

    /** In the words of a language, outcomes by their titles in the workspace. */
    public NeedWords(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.language = language;
        phrases = ConditionWords.phrases(language);
        conditions = ConditionWords.in(language);
    }

    /** A need in words. */
    public String of(Need need) {
        String what = what(need);
        String who = need.when().map(conditions::who).orElse("");
        return who.isEmpty() ? what : phrases.say("need.when", what, who);
    }

    private String what(Need need) {
        return need.outcome()
                .map(this::title)
                .orElseGet(() ->
                        need.anyOf().notEmpty() ? joined(Joint.OR, need.anyOf()) : joined(Joint.AND, need.allOf()));
    }

    private String joined(Joint joint, ImmutableList<Need> needs) {
        return Enumeration.of(phrases)
                .join(joint.word(), needs.collect(need -> isPlain(need) ? of(need) : "(" + of(need) + ")"));
    }

    private static boolean isPlain(Need need) {
        return need.outcome().isPresent() || need.anyOf().size() + need.allOf().size() == 1;
    }

    private String title(String outcome) {
        return "«"
                + workspace
                        .find(Outcome.KIND, outcome)
                        .map(found -> found.title().forReader(language))
                        .orElse(outcome)
                + "»";
    }
}
