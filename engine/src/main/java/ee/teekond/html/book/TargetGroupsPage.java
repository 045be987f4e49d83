package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Source;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.TargetGroups;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Target groups with the definitions of their time, and the journeys that are theirs. */
record TargetGroupsPage(ImmutableList<Document> documents) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        return Lists.immutable.with(new TargetGroupsPage(workspace.documents(TargetGroups.KIND)));
    }

    @Override
    public String file() {
        return "target-groups.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.JOURNEYS;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("groups.title");
    }

    @Override
    public void write(Sheet sheet) {
        Volume volume = sheet.volume();
        sheet.plain("lead", sheet.say("groups.lead"));
        sheet.html().open("section", "class", "panel");
        Grid.<TargetGroup>of("groups", volume::holder)
                .column(sheet, "group", TargetGroupsPage::title)
                .column(sheet, "definitions", TargetGroupsPage::definitions, "definitions")
                .column(sheet, "journeys", TargetGroupsPage::journeys)
                .column(sheet, "proof", Proofs::write, "evidence")
                .write(sheet, title(volume), volume.workspace().all(TargetGroup.KIND));
        sheet.html().close();
    }

    private static void title(Sheet sheet, TargetGroup group) {
        sheet.title(group.title());
    }

    /** Every definition with the day it holds from and where it stands. */
    static void definitions(Sheet sheet, TargetGroup group) {
        HtmlWriter html = sheet.html();
        html.open("ul", "class", "definitions");
        group.definitions().forEach(definition -> {
            html.open("li")
                    .inline(
                            "span",
                            sheet.say("group.since", sheet.volume().terms().date(definition.since())) + " ",
                            "class",
                            "label");
            sheet.words(definition.text());
            definition.source().ifPresent(source -> {
                html.text(" (");
                sheet.link(Source.KIND, source, source);
                html.text(")");
            });
            html.close();
        });
        html.close();
    }

    private static void journeys(Sheet sheet, TargetGroup group) {
        ImmutableList<Journey> journeys = sheet.volume()
                .roots(Journey.KIND)
                .select(journey -> journey.targetGroup().equals(group.id())
                        && journey.version().isEmpty());
        sheet.links(
                Journey.KIND,
                journeys.select(journey -> journey.municipality().isEmpty()).collect(Journey::id));
        int own = journeys.count(journey -> journey.municipality().isPresent());
        sheet.plain("muted", own == 0 ? "" : sheet.say("group.municipal", own));
    }
}
