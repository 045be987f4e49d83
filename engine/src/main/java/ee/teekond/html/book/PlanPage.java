package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Activity;
import ee.teekond.model.Document;
import ee.teekond.model.Indicator;
import ee.teekond.model.Plan;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A plan: its activities with what they cost and the sums, and its indicators year by year. Years are not added up: a target
 * may stand for everything until then.
 */
record PlanPage(Document plan) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        return workspace.documents(Plan.KIND).collect(PlanPage::new);
    }

    @Override
    public String file() {
        return "plan-" + plan.id() + ".html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.PLANS;
    }

    @Override
    public String title(Volume volume) {
        return volume.read(root().title());
    }

    @Override
    public ImmutableList<Document> documents() {
        return Lists.immutable.with(plan);
    }

    private Plan root() {
        return Plan.KIND.cast(plan.root()).orElseThrow();
    }

    @Override
    public void write(Sheet sheet) {
        sheet.paragraph("lead", root().summary());
        facts(sheet);
        ActivityColumns activities = new ActivityColumns(plan);
        if (activities.inOrder().notEmpty()) {
            sheet.html().open("section", "class", "panel", "id", "_activities");
            sheet.html().element("h2", sheet.say("plan.activities"));
            activities.in(sheet).write(sheet, sheet.say("plan.activities"), activities.inOrder(), activities::total);
            sheet.html().close();
        }
        ImmutableList<Indicator> indicators = plan.all(Indicator.KIND);
        if (indicators.notEmpty()) {
            sheet.html().open("section", "class", "panel", "id", "_indicators");
            sheet.html().element("h2", sheet.say("plan.indicators"));
            sheet.plain("", sheet.say("plan.indicators.lead"));
            indicators(sheet, indicators).write(sheet, sheet.say("plan.indicators"), indicators);
            sheet.html().close();
        }
    }

    private void facts(Sheet sheet) {
        HtmlWriter html = sheet.html();
        html.open("section", "class", "panel facts");
        sheet.labelled(sheet.say("plan.days"), Days.between(sheet, root().since(), root().until()));
        sheet.labelled(sheet.say("plan.source"), Source.KIND, root().source());
        Proofs.evidence(sheet, root().marks().evidence());
        html.open("p", "class", "small");
        sheet.id(root().id()).marks(plan, root());
        html.close().close();
    }

    private Grid<Indicator> indicators(Sheet sheet, ImmutableList<Indicator> indicators) {
        ImmutableList<Integer> years = indicators
                .flatCollect(indicator -> indicator
                        .targets()
                        .keysView()
                        .toList()
                        .toImmutable()
                        .newWithAll(indicator.values().keysView()))
                .distinct()
                .toSortedList()
                .toImmutable();
        Grid<Indicator> grid = Grid.<Indicator>of("indicators", indicator -> plan)
                .column(sheet, "indicator", PlanPage::indicator)
                .column(sheet, "activity", this::activity, "activity");
        for (Integer year : years) {
            grid = grid.column(
                    "year", String.valueOf(year), (to, indicator) -> year(to, indicator, year), "targets", "values");
        }
        return grid.column(sheet, "proof", Proofs::write, "evidence");
    }

    private static void indicator(Sheet sheet, Indicator indicator) {
        sheet.html().open("p", "class", "title");
        indicator
                .code()
                .ifPresent(code ->
                        sheet.html().inline("span", code, "class", "number").text(" "));
        sheet.words(indicator.title());
        sheet.html().close();
        sheet.labelled(sheet.say("indicator.unit"), indicator.unit()).paragraph("summary", indicator.explanation());
        indicator.computedBy().ifPresent(question -> sheet.labelled(sheet.say("indicator.computed"), question));
    }

    private void activity(Sheet sheet, Indicator indicator) {
        indicator
                .activity()
                .flatMap(id -> plan.find(Activity.KIND, id))
                .ifPresentOrElse(
                        activity -> sheet.html()
                                .inline(
                                        "a",
                                        activity.code()
                                                .orElseGet(() -> sheet.volume().read(activity.title())),
                                        "href",
                                        "#" + activity.id()),
                        sheet::nothing);
    }

    private static void year(Sheet sheet, Indicator indicator, Integer year) {
        Integer target = indicator.targets().get(year);
        Integer value = indicator.values().get(year);
        if (target == null && value == null) {
            sheet.nothing();
        }
        if (target != null) {
            sheet.plain("number", sheet.volume().figures().whole(target));
        }
        if (value != null) {
            sheet.labelled(
                    sheet.say("indicator.reached"), sheet.volume().figures().whole(value));
        }
    }
}
