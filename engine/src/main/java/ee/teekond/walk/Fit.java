package ee.teekond.walk;

import ee.teekond.model.Cefr;
import ee.teekond.model.Condition;
import ee.teekond.model.Persona;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Judges conditions for one person. A field the persona does not state is unknown; a persona that states any languages
 * states all of them, and one that states children states all of them too.
 */
final class Fit {

    private final Persona persona;

    Fit(Persona persona) {
        this.persona = persona;
    }

    /** Whether a condition holds; no condition holds for everybody. */
    Judgement of(Optional<Condition> condition) {
        return condition.map(this::of).orElse(Judgement.TRUE);
    }

    /** Whether everything a condition states holds. */
    Judgement of(Condition condition) {
        Judgement stated = oneOf("legalStatus", condition.legalStatus(), persona.legalStatus())
                .and(children(condition.children()))
                .and(oneOf("digitalSkill", condition.digitalSkill(), persona.digitalSkill()))
                .and(oneOf("employment", condition.employment(), persona.employment()));
        Judgement spoken = condition
                .languages()
                .keyValuesView()
                .injectInto(stated, (so, pair) -> so.and(speaks(pair.getOne(), pair.getTwo())));
        Judgement either = condition.anyOf().isEmpty()
                ? Judgement.TRUE
                : condition.anyOf().injectInto(Judgement.FALSE, (so, one) -> so.or(of(one)));
        return spoken.and(either)
                .and(condition.not().map(this::of).map(Judgement::not).orElse(Judgement.TRUE));
    }

    private Judgement children(boolean asked) {
        return asked
                ? persona.children()
                        .map(ages -> Judgement.of(ages.notEmpty()))
                        .orElseGet(() -> Judgement.unknown("children"))
                : Judgement.TRUE;
    }

    private Judgement speaks(String language, Cefr level) {
        if (persona.languages().isEmpty()) {
            return Judgement.unknown("languages");
        }
        return Judgement.of(Optional.ofNullable(persona.languages().get(language))
                .filter(spoken -> spoken.compareTo(level) >= 0)
                .isPresent());
    }

    private static <C> Judgement oneOf(String attribute, ImmutableList<C> asked, Optional<C> stated) {
        if (asked.isEmpty()) {
            return Judgement.TRUE;
        }
        return stated.map(asked::contains).map(Judgement::of).orElseGet(() -> Judgement.unknown(attribute));
    }
}
