package ee.teekond.exchange;

import ee.teekond.model.AdoptionRule;
import ee.teekond.model.Language;
import ee.teekond.model.Period;
import ee.teekond.model.Span;
import ee.teekond.model.TargetGroup;
import ee.teekond.words.PeriodWords;
import java.util.Optional;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Says a rule of adoption in a sentence. */
final class RuleWords {

    private final Labels labels;
    private final PeriodWords periods;

    RuleWords(Labels labels, Language language) {
        this.labels = labels;
        periods = PeriodWords.in(language);
    }

    String of(AdoptionRule rule) {
        MutableList<String> demands = Lists.mutable.empty();
        if (rule.published()) {
            demands.add(labels.say("rule.published"));
        }
        rule.differences()
                .ifPresent(demand ->
                        demands.add(labels.say("rule." + demand.code(), labels.say("rule.wording." + rule.wording()))));
        rule.status().ifPresent(status -> demands.add(labels.say("rule.status", labels.word("status", status))));
        rule.reviewedWithin().ifPresent(span -> demands.add(labels.say("rule.reviewed", of(span))));
        return labels.say(
                demands.isEmpty() ? "rule.says-nothing" : "rule.says",
                labels.of(rule.title()),
                rule.targetGroups()
                        .collect(group -> labels.title(TargetGroup.KIND, group))
                        .makeString(", "),
                demands.makeString("; "));
    }

    private String of(Span span) {
        return periods.of(new Period(Optional.of(span), Optional.of(span)));
    }
}
