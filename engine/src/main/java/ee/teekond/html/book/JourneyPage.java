package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Persona;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A reference journey: for whom it is, its stages one by one with a row for every step, and its proposals. */
record JourneyPage(Document journey) implements Page {

    /** One for every reference journey; published versions say the same and have none. */
    static ImmutableList<Page> all(Workspace workspace) {
        return workspace
                .documents(Journey.KIND)
                .select(JourneyPage::isReference)
                .collect(JourneyPage::new);
    }

    /** The page of a journey, if it has one. */
    static Optional<String> address(Document journey) {
        return isReference(journey) ? Optional.of(new JourneyPage(journey).file()) : Optional.empty();
    }

    private static boolean isReference(Document document) {
        return document.root() instanceof Journey journey
                && journey.municipality().isEmpty()
                && journey.version().isEmpty();
    }

    @Override
    public String file() {
        return "journey-" + journey.id() + ".html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.JOURNEYS;
    }

    @Override
    public String title(Volume volume) {
        return volume.read(root().title());
    }

    @Override
    public ImmutableList<Document> documents() {
        return Lists.immutable.with(journey);
    }

    private Journey root() {
        return Journey.KIND.cast(journey.root()).orElseThrow();
    }

    @Override
    public void write(Sheet sheet) {
        Numbering numbers = Numbering.of(journey);
        sheet.paragraph("lead", root().summary());
        facts(sheet);
        contents(sheet, numbers);
        journey.all(Stage.KIND).forEach(stage -> stage(sheet, stage, numbers));
        proposals(sheet, numbers);
    }

    private void facts(Sheet sheet) {
        HtmlWriter html = sheet.html();
        html.open("section", "class", "panel facts");
        sheet.labelled(sheet.say("journey.for"), TargetGroup.KIND, Optional.of(root().targetGroup()));
        sheet.volume()
                .workspace()
                .find(TargetGroup.KIND, root().targetGroup())
                .ifPresent(group -> TargetGroupsPage.definitions(sheet, group));
        sheet.labelled(sheet.say("journey.persona"), Persona.KIND, root().persona());
        sheet.labelled(sheet.say("journey.status"), sheet.volume().terms().of("status", root().status()));
        root().reviewed()
                .ifPresent(day -> sheet.labelled(
                        sheet.say("journey.reviewed"), sheet.volume().terms().date(day)));
        Proofs.evidence(sheet, root().marks().evidence());
        html.open("p", "class", "small");
        sheet.id(root().id()).marks(journey, root());
        html.close().close();
    }

    private void contents(Sheet sheet, Numbering numbers) {
        HtmlWriter html = sheet.html();
        html.open("ol", "class", "line", "aria-label", sheet.say("journey.stages"));
        journey.all(Stage.KIND).forEach(stage -> {
            html.open("li").open("a", "href", "#" + stage.id());
            html.inline("span", numbers.of(stage.id()), "class", "ball")
                    .inline("span", sheet.volume().read(stage.title()), "class", "name")
                    .close();
            stage.duration()
                    .ifPresent(
                            period -> html.inline("span", sheet.volume().terms().period(period), "class", "muted"));
            html.close();
        });
        html.close();
    }

    private void stage(Sheet sheet, Stage stage, Numbering numbers) {
        HtmlWriter html = sheet.html();
        html.open("section", sheet.anchor(stage.id(), "panel stage"));
        html.open("h2").inline("span", numbers.of(stage.id()), "class", "ball").text(" ");
        sheet.words(stage.title());
        stage.duration()
                .ifPresent(period -> html.inline("span", sheet.volume().terms().period(period), "class", "muted"));
        html.close();
        sheet.paragraph("lead", stage.summary()).labelled(sheet.say("field.goal") + ":", stage.goal());
        Proofs.evidence(sheet, stage.marks().evidence());
        html.open("p", "class", "small");
        sheet.id(stage.id()).marks(journey, stage);
        html.close();
        pains(sheet, stage, numbers);
        Grid<Touchpoint> steps = new StepColumns(journey, numbers).in(sheet);
        steps.write(
                sheet,
                sheet.say("stage.steps", sheet.volume().read(stage.title())),
                journey.children(stage, Touchpoint.KIND));
        html.close();
    }

    private void pains(Sheet sheet, Stage stage, Numbering numbers) {
        ImmutableList<PainPoint> pains = journey.children(stage, PainPoint.KIND);
        if (pains.notEmpty()) {
            sheet.html().element("h3", sheet.say("stage.pains"));
            new PainList(journey, numbers).write(sheet, pains);
        }
    }

    private void proposals(Sheet sheet, Numbering numbers) {
        ImmutableList<Proposal> proposals = journey.all(Proposal.KIND);
        if (proposals.notEmpty()) {
            sheet.html().open("section", "class", "panel", "id", "_proposals");
            sheet.html().element("h2", sheet.say("journey.proposals"));
            new ProposalColumns(journey, numbers)
                    .in(sheet)
                    .write(sheet, sheet.say("journey.proposals.of", title(sheet.volume())), proposals);
            sheet.html().close();
        }
    }
}
