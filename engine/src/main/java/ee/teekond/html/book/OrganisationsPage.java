package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Organisation;
import ee.teekond.model.Organisations;
import ee.teekond.model.Proposal;
import ee.teekond.model.Responsibility;
import ee.teekond.model.Service;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** Organisations and their roles: what they provide, which steps they answer for, which proposals are theirs. */
record OrganisationsPage(ImmutableList<Document> documents, ImmutableList<Document> journeys) implements Page {

    private static final ImmutableMap<String, Function<Responsibility, ImmutableList<String>>> ROLES = Maps.mutable
            .<String, Function<Responsibility, ImmutableList<String>>>empty()
            .withKeyValue("decides", Responsibility::decides)
            .withKeyValue("does", Responsibility::does)
            .withKeyValue("supports", Responsibility::supports)
            .withKeyValue("told", Responsibility::told)
            .toImmutable();

    static ImmutableList<Page> all(Workspace workspace) {
        return Lists.immutable.with(new OrganisationsPage(
                workspace.documents(Organisations.KIND),
                JourneyPage.all(workspace).flatCollect(Page::documents)));
    }

    @Override
    public String file() {
        return "organisations.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.ORGANISATIONS;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("organisations.title");
    }

    @Override
    public void write(Sheet sheet) {
        Volume volume = sheet.volume();
        ImmutableList<Service> services = volume.shared(Service.KIND);
        sheet.plain("lead", sheet.say("organisations.lead"));
        sheet.html().open("section", "class", "panel");
        Grid.<Organisation>of("organisations", volume::holder)
                .column(sheet, "organisation", OrganisationsPage::organisation)
                .column(
                        sheet,
                        "type",
                        (to, organisation) -> to.html().text(to.volume().word("organisation", organisation.type())),
                        "type")
                .column(
                        sheet,
                        "provides",
                        (to, organisation) -> to.links(
                                Service.KIND,
                                services.select(service -> service.providers().contains(organisation.id()))
                                        .collect(Service::id)))
                .column(sheet, "roles", this::roles)
                .column(sheet, "proposals", this::proposals)
                .column(sheet, "proof", Proofs::write, "evidence")
                .write(sheet, title(volume), volume.shared(Organisation.KIND));
        sheet.html().close();
    }

    private static void organisation(Sheet sheet, Organisation organisation) {
        sheet.html().open("p", "class", "title");
        sheet.words(organisation.title());
        organisation.abbreviation().ifPresent(letters -> sheet.html().text(" (" + letters + ")"));
        sheet.html().close();
        sheet.web(organisation.link());
    }

    private void roles(Sheet sheet, Organisation organisation) {
        boolean any = false;
        for (String role : Lists.immutable.with("decides", "does", "supports", "told")) {
            ImmutableList<Step> steps = journeys.flatCollect(journey -> journey.all(Touchpoint.KIND)
                    .select(step -> step.responsible()
                            .filter(responsible ->
                                    ROLES.get(role).apply(responsible).contains(organisation.id()))
                            .isPresent())
                    .collect(step -> new Step(journey, step)));
            if (steps.notEmpty()) {
                any = true;
                sheet.html().element("p", sheet.say("responsible." + role), "class", "label");
                steps(sheet, steps);
            }
        }
        if (!any) {
            sheet.nothing();
        }
    }

    private void proposals(Sheet sheet, Organisation organisation) {
        ImmutableList<Step> owned = journeys.flatCollect(journey -> journey.all(Proposal.KIND)
                .select(proposal ->
                        proposal.owner().filter(organisation.id()::equals).isPresent())
                .collect(proposal -> new Step(journey, proposal)));
        if (owned.isEmpty()) {
            sheet.nothing();
        } else {
            steps(sheet, owned);
        }
    }

    private static void steps(Sheet sheet, ImmutableList<Step> steps) {
        HtmlWriter html = sheet.html();
        html.open("ul", "class", "plain");
        steps.forEach(step -> html.open("li")
                .inline("a", step.words(sheet.volume()), "href", step.address(sheet.volume()))
                .inline("span", " " + step.whose(sheet.volume()), "class", "muted")
                .close());
        html.close();
    }

    /** An element of a journey, told on the journey's page. */
    private record Step(Document journey, Element element) {

        String words(Volume volume) {
            return element.caption().map(volume::read).orElse(element.id());
        }

        /** Of whose journey it is. */
        String whose(Volume volume) {
            return Journey.KIND
                    .cast(journey.root())
                    .map(root -> "· " + volume.title(TargetGroup.KIND, root.targetGroup()))
                    .orElse("");
        }

        String address(Volume volume) {
            return volume.addresses().of(Journey.KIND, journey.id()).orElse("") + "#" + element.id();
        }
    }
}
