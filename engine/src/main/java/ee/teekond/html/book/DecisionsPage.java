package ee.teekond.html.book;

import ee.teekond.model.Decisions;
import ee.teekond.model.Dismissal;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What was decided about warnings that stand, and why. */
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
        sheet.plain("lead", sheet.say("decisions.lead"));
        sheet.html().open("section", "class", "panel");
        sheet.html().open("p", "class", "small");
        sheet.id(decisions.id()).marks(decisions, decisions.root());
        sheet.html().close();
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
                .write(sheet, title(sheet.volume()), decisions.all(Dismissal.KIND));
        sheet.html().close();
    }
}
