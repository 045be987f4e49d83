package ee.teekond.exchange;

import ee.teekond.model.Municipality;
import ee.teekond.model.Outcome;
import ee.teekond.model.Persona;
import ee.teekond.question.Fact;
import ee.teekond.question.Reason;
import java.util.function.BiFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Why something counted, in words. A question has a phrase for it, or one for each value of its first fact; in it {@code {0}}
 * is what the element is called, {@code {1}} the service, and {@code {2}} and on are the facts in turn.
 */
record ReasonWords(Labels labels, String question) {

    /** So many reasons are told where people read. */
    private static final int TOLD = 4;

    /** For facts that some reasons of a question have and others have not. */
    private static final ImmutableList<String> UNSAID = Lists.immutable.with("", "", "");

    /** What each fact is called; what is not named here goes by itself. */
    private static final ImmutableMap<String, BiFunction<ReasonWords, String, String>> NAMES = Maps.immutable
            .<String, BiFunction<ReasonWords, String, String>>empty()
            .newWithKeyValue("persona", (words, id) -> words.labels.document(Persona.KIND, id))
            .newWithKeyValue("municipality", (words, id) -> words.labels.document(Municipality.KIND, id))
            .newWithKeyValue("outcome", (words, id) -> words.labels.title(Outcome.KIND, id))
            .newWithKeyValue("state", (words, code) -> words.labels.say("offer." + code))
            .newWithKeyValue("kind", (words, code) -> words.labels.say("kind." + code))
            .newWithKeyValue("lacking", (words, code) -> words.labels.say("why." + code))
            .newWithKeyValue("channels", (words, code) -> words.labels.say("channel." + code))
            .newWithKeyValue("saidBy", (words, code) -> words.labels.say("said-by." + code))
            .newWithKeyValue("newest", (words, day) -> words.labels.has(day) ? words.labels.say(day) : day)
            .newWithKeyValue("speaks", (words, code) -> words.labels.language(code))
            .newWithKeyValue("given", (words, code) -> words.labels.language(code));

    /** Facts that list elements of the document the reason is about. */
    private static final ImmutableList<String> WITHIN = Lists.immutable.with("path", "untimed");

    /** Whether the question says its reasons in words. */
    boolean speaks() {
        return labels.has("because." + question + ".head");
    }

    /** The head of the column. */
    String head() {
        return labels.say("because." + question + ".head");
    }

    /** The first few reasons, and how many more there are. */
    String of(ImmutableList<Reason> reasons) {
        ImmutableList<String> said = reasons.toSortedListBy(this::turn)
                .toImmutable()
                .collect(this::of)
                .reject(String::isEmpty)
                .distinct();
        String some = said.take(TOLD).makeString("; ");
        return said.size() > TOLD ? labels.say("because.more", some, said.size() - TOLD) : some;
    }

    /** Reasons that have phrases of their own come by those. */
    private String turn(Reason reason) {
        return labels.has(narrow(reason)) ? narrow(reason) : "";
    }

    private String narrow(Reason reason) {
        return "because." + question + "." + reason.facts().getFirst().value();
    }

    private String of(Reason reason) {
        ImmutableList<Fact> facts = reason.facts();
        String key = labels.has(narrow(reason)) ? narrow(reason) : "because." + question;
        if (!labels.has(key)) {
            return "";
        }
        return labels.say(
                        key,
                        Lists.immutable
                                .<Object>with(
                                        labels.element(reason.element()),
                                        reason.service().isEmpty() ? "" : labels.service(reason.service()))
                                .newWithAll(facts.collect(fact -> value(reason, fact)))
                                .newWithAll(UNSAID)
                                .toArray())
                .trim();
    }

    private String value(Reason reason, Fact fact) {
        return fact.value() instanceof ImmutableList<?> list
                ? list.collect(each -> word(reason, fact.name(), String.valueOf(each)))
                        .makeString(", ")
                : word(reason, fact.name(), String.valueOf(fact.value()));
    }

    private String word(Reason reason, String name, String value) {
        if (WITHIN.contains(name)) {
            return "«" + labels.element(reason.element() + "#" + value) + "»";
        }
        return NAMES.getIfAbsentValue(name, (words, itself) -> itself).apply(this, value);
    }
}
