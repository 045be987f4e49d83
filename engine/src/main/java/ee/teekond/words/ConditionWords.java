package ee.teekond.words;

import ee.teekond.model.Condition;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.words.Clause.Joint;
import ee.teekond.words.Clause.Stated;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Says for whom something exists, in plain words: «neile, kellel on lapsi ja kes ei oska eesti keelt …». */
public final class ConditionWords {

    private final Phrases phrases;

    private ConditionWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** In the words of a language. */
    public static ConditionWords in(Language language) {
        return new ConditionWords(phrases(language));
    }

    static Phrases phrases(Language language) {
        return Phrases.of("ee.teekond.words.words", language);
    }

    /** «kõigile», «neile, kellel on lapsi». */
    public String forWhom(Optional<Condition> when) {
        return when.map(this::who)
                .filter(who -> !who.isEmpty())
                .map(who -> phrases.say("those", who))
                .orElseGet(() -> phrases.say("everybody"));
    }

    /** What is true of these people, as a clause that follows «those»: «kellel on lapsi». Empty if they are everybody. */
    public String who(Condition condition) {
        return clause(condition, false).in(phrases);
    }

    private Clause clause(Condition condition, boolean denied) {
        Joint all = denied ? Joint.AND.denied() : Joint.AND;
        Joint any = denied ? Joint.OR.denied() : Joint.OR;
        MutableList<Clause> parts = Lists.mutable.empty();
        parts.add(oneOf("legal", condition.legalStatus(), denied, any));
        if (condition.children()) {
            parts.add(new Stated("children", denied, Lists.immutable.empty()));
        }
        condition
                .languages()
                .forEachKeyValue((language, level) ->
                        parts.add(new Stated("speaks", denied, Lists.immutable.with(name(language), level.name()))));
        parts.add(oneOf("digital", condition.digitalSkill(), denied, any));
        parts.add(oneOf("work", condition.employment(), denied, any));
        parts.add(Clause.joined(any, condition.anyOf().collect(one -> clause(one, denied))));
        condition.not().ifPresent(not -> parts.add(clause(not, !denied)));
        return Clause.joined(all, parts.toImmutable());
    }

    /** What the language is called after «speaks»; one that has no name here goes by its code. */
    private String name(String language) {
        String key = "speaks." + language;
        return phrases.has(key) ? phrases.say(key) : phrases.say("speaks.other", language);
    }

    private static Clause oneOf(String family, ImmutableList<? extends Choice> choices, boolean denied, Joint joint) {
        return Clause.joined(
                joint,
                choices.collect(choice -> new Stated(family + "." + choice.code(), denied, Lists.immutable.empty())));
    }
}
