package ee.teekond.html.book;

import ee.teekond.model.AdoptionRule;
import ee.teekond.model.Decisions;
import ee.teekond.model.Dismissal;
import ee.teekond.model.Document;
import ee.teekond.model.Period;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Workspace;
import ee.teekond.words.PeriodWords;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What was decided: who counts as applying the model, and which warnings stand and why. */
record DecisionsPage(Document decisions) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        return workspace.documents(Decisions.KIND).collect(DecisionsPage::new);
    }

    @Override
    public String file() {
        return "decisions-" + decisions.id() + ".html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.PLANS;
    }

    @Override
    public String title(Volume volume) {
        return decisions.root().caption().map(volume::read).orElse(decisions.id());
    }

    @Override
    public ImmutableList<Document> documents() {
        return Lists.immutable.with(decisions);
    }

    @Override
    public void write(Sheet sheet) {
        sheet.html().open("p", "class", "small");
        sheet.id(decisions.id()).marks(decisions, decisions.root());
        sheet.html().close();
        rules(sheet, decisions.all(AdoptionRule.KIND));
        dismissals(sheet, decisions.all(Dismissal.KIND));
    }

    private void rules(Sheet sheet, ImmutableList<AdoptionRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        sheet.html().open("section", "class", "panel");
        sheet.plain("lead", sheet.say("adoption.lead"));
        Grid.<AdoptionRule>of("decisions", rule -> decisions)
                .column(sheet, "rule", (to, rule) -> to.title(rule.title()), "title")
                .column(sheet, "groups", (to, rule) -> to.links(TargetGroup.KIND, rule.targetGroups()), "targetGroups")
                .column(
                        sheet,
                        "demands",
                        DecisionsPage::demands,
                        "published",
                        "differences",
                        "reviewedWithin",
                        "status")
                .column(sheet, "proof", Proofs::write, "evidence")
                .write(sheet, sheet.say("adoption.title"), rules);
        sheet.html().close();
    }

    private static void demands(Sheet sheet, AdoptionRule rule) {
        if (rule.published()) {
            sheet.plain("", sheet.say("demand.published"));
        }
        rule.differences()
                .ifPresent(demand -> sheet.plain(
                        "",
                        sheet.say("demand." + demand.code())
                                + (rule.wording() ? ", " + sheet.say("demand.wording") : "")));
        rule.reviewedWithin()
                .map(span -> new Period(Optional.of(span), Optional.of(span)))
                .map(PeriodWords.in(sheet.volume().language())::of)
                .ifPresent(span -> sheet.plain("", sheet.say("demand.reviewed", span)));
        rule.status()
                .ifPresent(status -> sheet.plain(
                        "", sheet.say("demand.status", sheet.volume().terms().of("status", status))));
    }

    private void dismissals(Sheet sheet, ImmutableList<Dismissal> dismissals) {
        if (dismissals.isEmpty()) {
            return;
        }
        sheet.html().open("section", "class", "panel");
        sheet.plain("lead", sheet.say("decisions.lead"));
        Grid.<Dismissal>of("decisions", dismissal -> decisions)
                .column(sheet, "reason", (to, dismissal) -> {
                    to.title(dismissal.reason());
                })
                .column(sheet, "rule", (to, dismissal) -> to.id(dismissal.rule()), "rule")
                .column(sheet, "subject", (to, dismissal) -> to.id(dismissal.about()), "about")
                .column(
                        sheet,
                        "day",
                        (to, dismissal) -> dismissal
                                .decided()
                                .ifPresentOrElse(
                                        day -> to.html()
                                                .text(to.volume().terms().date(day)),
                                        to::nothing),
                        "decided")
                .column(sheet, "proof", Proofs::write, "evidence")
                .write(sheet, title(sheet.volume()), dismissals);
        sheet.html().close();
    }
}
