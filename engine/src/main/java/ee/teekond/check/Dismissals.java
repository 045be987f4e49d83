package ee.teekond.check;

import ee.teekond.check.ElementCheck.Subject;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.finding.Severity;
import ee.teekond.model.Decisions;
import ee.teekond.model.Dismissal;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Explains the warnings that decisions documents dismiss, and finds the dismissals that dismiss nothing. A dismissal speaks
 * for every document read together with it. Gaps that are settled have a fingerprint and are no warnings.
 */
final class Dismissals {

    /** So many get a suggestion; finding one takes time. */
    private static final int SUGGESTIONS = 100;

    private static final ImmutableList<String> RULES =
            Lists.immutable.with(Rule.values()).collect(Rule::code);

    private final Workspace workspace;
    private final Locator where;
    private final ImmutableList<Subject> all;
    private final MutableMap<String, Boolean> broken = Maps.mutable.empty();
    private int suggested;

    Dismissals(Workspace workspace, Locator where) {
        this.workspace = workspace;
        this.where = where;
        all = workspace
                .documents(Decisions.KIND)
                .flatCollect(document -> document.all(Dismissal.KIND)
                        .collect(dismissal -> new Subject(workspace, document, dismissal, where)))
                .reject(subject -> dismissal(subject).fingerprint().isPresent())
                .select(subject -> subject.isRead("rule") && subject.isRead("about") && subject.isRead("reason"));
    }

    /** The findings, dismissed ones with their reason, and one more for each dismissal that finds none. */
    ImmutableList<Finding> explain(ImmutableList<Finding> findings) {
        if (all.isEmpty()) {
            return findings;
        }
        MutableMap<Target, Dismissal> dismissed = Maps.mutable.empty();
        all.forEach(subject -> dismissed.putIfAbsent(target(subject), dismissal(subject)));
        SetIterable<Target> found = findings.flatCollect(Dismissals::targets).toSet();
        return findings.collect(finding -> explained(finding, dismissed))
                .newWithAll(all.reject(subject -> found.contains(target(subject)) || mayBeUnread(subject))
                        .collect(this::withoutFinding));
    }

    /** What a dismissal speaks of, and what a warning is. */
    private record Target(String rule, String about) {}

    private static ImmutableList<Target> targets(Finding finding) {
        return finding.severity() == Severity.WARNING
                ? finding.about().collect(about -> new Target(finding.rule().code(), about))
                : Lists.immutable.empty();
    }

    private static Target target(Subject subject) {
        return new Target(dismissal(subject).rule(), dismissal(subject).about());
    }

    private static Dismissal dismissal(Subject subject) {
        return (Dismissal) subject.element();
    }

    private static Finding explained(Finding finding, MapIterable<Target, Dismissal> dismissed) {
        return targets(finding)
                .select(dismissed::containsKey)
                .getFirstOptional()
                .map(dismissed::get)
                .map(dismissal -> finding.explainedBy(dismissal.reason()))
                .orElse(finding);
    }

    private Finding withoutFinding(Subject subject) {
        Dismissal dismissal = dismissal(subject);
        Optional<Rule> rule = Rule.of(dismissal.rule());
        String why = rule.isEmpty() ? "unknown" : rule.get().severity() == Severity.ERROR ? "error" : "none";
        return subject.findingAt(
                        why.equals("none") ? "about" : "rule",
                        Rule.DISMISSAL_WITHOUT_FINDING,
                        dismissal.rule(),
                        dismissal.about(),
                        why)
                .suggesting(rule.isPresent() ? Optional.empty() : nearest(dismissal.rule()));
    }

    private Optional<String> nearest(String rule) {
        suggested++;
        return suggested > SUGGESTIONS ? Optional.empty() : Nearest.to(rule, RULES);
    }

    /** Where something could not be read, a warning may have stood that another time will be found. */
    private boolean mayBeUnread(Subject subject) {
        String about = dismissal(subject).about();
        String name = about.replaceFirst("#.*", "");
        return where.mayBeDefined(name.substring(name.indexOf('/') + 1))
                || where.mayBeDefined(about.substring(about.indexOf('#') + 1))
                || broken.getIfAbsentPut(
                        name,
                        () -> workspace
                                .sortedDocuments()
                                .anySatisfy(
                                        document -> document.key().toString().equals(name) && isBroken(document)));
    }

    private boolean isBroken(Document document) {
        return document.inOrder()
                .anySatisfy(element -> !element.descriptor()
                        .fields()
                        .collect(Field::name)
                        .newWithAll(element.descriptor().slots().collect(Kind.Slot::name))
                        .allSatisfy(field -> where.isRead(document.key(), element.id(), field)));
    }
}
