package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Activity;
import ee.teekond.model.Dates;
import ee.teekond.model.Document;
import ee.teekond.model.Organisation;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The columns of a plan's activities: parts stand below what they are part of, and costs are added up. */
record ActivityColumns(Document plan) {

    /** Every activity, its parts after it. */
    ImmutableList<Activity> inOrder() {
        return parts(Optional.empty()).flatCollect(this::withParts);
    }

    private ImmutableList<Activity> withParts(Activity activity) {
        return Lists.immutable
                .with(activity)
                .newWithAll(parts(Optional.of(activity.id())).flatCollect(this::withParts));
    }

    private ImmutableList<Activity> parts(Optional<String> whole) {
        return plan.all(Activity.KIND).select(activity -> activity.partOf().equals(whole));
    }

    Grid<Activity> in(Sheet sheet) {
        return Grid.<Activity>of("activities", activity -> plan)
                .column(sheet, "activity", this::activity)
                .column(sheet, "when", ActivityColumns::days, "frame", "period")
                .column(
                        sheet,
                        "responsible",
                        (to, activity) -> to.links(Organisation.KIND, activity.responsible()),
                        "responsible")
                .column(sheet, "cost", this::cost, "cost")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    /** The row with what everything costs together. */
    void total(Sheet sheet) {
        HtmlWriter html = sheet.html();
        html.open("tfoot").open("tr").element("th", sheet.say("plan.total"), "scope", "row", "colspan", "3");
        html.element("td", sheet.volume().figures().euros(sum(parts(Optional.empty()))), "class", "c-cost")
                .element("td", "");
        html.close().close();
    }

    private void activity(Sheet sheet, Activity activity) {
        sheet.html().open("p", "class", "title deep-" + depth(activity));
        activity.code()
                .ifPresent(code ->
                        sheet.html().inline("span", code, "class", "number").text(" "));
        sheet.words(activity.title());
        sheet.html().close();
        sheet.paragraph("summary", activity.summary());
    }

    private int depth(Activity activity) {
        return activity.partOf()
                .flatMap(whole -> plan.find(Activity.KIND, whole))
                .map(whole -> 1 + depth(whole))
                .orElse(0);
    }

    private static void days(Sheet sheet, Activity activity) {
        if (activity.frame().or(activity::period).isEmpty()) {
            sheet.nothing();
        }
        activity.frame().ifPresent(frame -> days(sheet, "plan.frame", frame));
        activity.period().ifPresent(period -> days(sheet, "plan.period", period));
    }

    private static void days(Sheet sheet, String label, Dates dates) {
        sheet.labelled(sheet.say(label), Days.between(sheet, dates.since(), dates.until()));
    }

    private void cost(Sheet sheet, Activity activity) {
        activity.cost()
                .ifPresentOrElse(
                        cost -> sheet.plain("number", sheet.volume().figures().euros(cost)), sheet::nothing);
        ImmutableList<Activity> parts = parts(Optional.of(activity.id()));
        if (parts.anySatisfy(part -> part.cost().isPresent())) {
            long sum = sum(parts);
            sheet.labelled(sheet.say("plan.parts"), sheet.volume().figures().euros(sum));
            activity.cost()
                    .filter(cost -> cost != sum)
                    .ifPresent(cost -> sheet.tag("differs", sheet.say("plan.differs")));
        }
    }

    private long sum(ImmutableList<Activity> activities) {
        return activities.sumOfLong(activity ->
                activity.cost().orElseGet(() -> sum(parts(Optional.of(activity.id())))));
    }
}
