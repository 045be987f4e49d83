package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Rule;
import ee.teekond.model.AdoptionRule;
import ee.teekond.model.Indicator;
import ee.teekond.model.Journey;
import ee.teekond.model.Plan;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;

/** A rule of adoption that everybody meets, that nobody can meet, or that nobody is held against. */
final class UnfitAdoptionRule implements Check {

    /** The question that counts by such a rule. */
    private static final String QUESTION = "adoption";

    @Override
    public ImmutableList<Finding> check(Workspace workspace, Locator where) {
        Optional<AdoptionRule> asked = AdoptionRule.of(workspace);
        if (asked.isEmpty()) {
            return Lists.immutable.empty();
        }
        SetIterable<String> published = published(workspace);
        ElementCheck each = subject -> subject.element() instanceof AdoptionRule rule
                ? faults(subject, rule, asked.orElseThrow(), published)
                : Lists.immutable.empty();
        return each.check(workspace, where);
    }

    /** The target groups for which a version of a reference is published. */
    private static SetIterable<String> published(Workspace workspace) {
        return workspace
                .documents(Journey.KIND)
                .collect(document -> Journey.KIND.cast(document.root()).orElseThrow())
                .select(journey -> journey.version().isPresent())
                .collect(Journey::targetGroup)
                .toSet();
    }

    private static ImmutableList<Finding> faults(
            ElementCheck.Subject subject, AdoptionRule rule, AdoptionRule asked, SetIterable<String> published) {
        MutableList<Finding> found = Lists.mutable.empty();
        if (rule.targetGroups().isEmpty() && subject.isRead("targetGroups")) {
            found.add(fault(subject, "targetGroups", "no-group", ""));
        }
        if (!rule.demandsSomething() && isWhollyRead(subject)) {
            found.add(fault(subject, "title", "nothing", ""));
        }
        if (!rule.equals(asked)) {
            found.add(fault(subject, "id", "second", asked.id()));
        }
        if (rule.published()) {
            rule.targetGroups()
                    .reject(group ->
                            published.contains(group) || subject.where().mayBeMentioned(group))
                    .forEach(group -> found.add(fault(subject, "targetGroups", "unpublished", group)));
        }
        rule.indicator()
                .flatMap(name -> indicator(subject.workspace(), name))
                .filter(indicator ->
                        indicator.computedBy().filter(QUESTION::equals).isEmpty())
                .ifPresent(indicator -> found.add(fault(subject, "indicator", "indicator", indicator.id())));
        return found.toImmutable();
    }

    private static boolean isWhollyRead(ElementCheck.Subject subject) {
        return AdoptionRule.KIND.fields().allSatisfy(field -> subject.isRead(field.name()));
    }

    private static Finding fault(ElementCheck.Subject subject, String path, String what, String name) {
        return subject.findingAt(
                path, Rule.ADOPTION_RULE, subject.element().id(), what, name.isEmpty() ? "" : " «" + name + "»");
    }

    private static Optional<Indicator> indicator(Workspace workspace, String name) {
        int hash = name.indexOf('#');
        return hash < 0
                ? Optional.empty()
                : workspace
                        .document(Plan.KIND, name.substring(name.indexOf('/') + 1, hash))
                        .flatMap(plan -> plan.find(Indicator.KIND, name.substring(hash + 1)));
    }
}
