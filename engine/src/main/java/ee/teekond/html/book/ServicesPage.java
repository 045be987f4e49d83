package ee.teekond.html.book;

import ee.teekond.model.Catalogue;
import ee.teekond.model.Document;
import ee.teekond.model.Level;
import ee.teekond.model.Material;
import ee.teekond.model.Organisation;
import ee.teekond.model.Outcome;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import java.util.function.Consumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Every service, by who answers for it, and below them what services give and the materials they point at. */
record ServicesPage(ImmutableList<Document> documents) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        return Lists.immutable.with(new ServicesPage(workspace.documents(Catalogue.KIND)));
    }

    @Override
    public String file() {
        return "services.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.SERVICES;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("services.title");
    }

    @Override
    public void write(Sheet sheet) {
        sheet.plain("lead", sheet.say("services.lead"));
        ImmutableList<Service> services = sheet.volume().shared(Service.KIND);
        for (Level level : Level.values()) {
            ImmutableList<Service> here = services.select(service -> service.level() == level);
            part(
                    sheet,
                    "services." + level.code(),
                    here.size(),
                    caption -> new ServiceColumns().in(sheet).write(sheet, caption, here));
        }
        ImmutableList<Outcome> outcomes = sheet.volume().shared(Outcome.KIND);
        part(
                sheet,
                "services.outcomes",
                outcomes.size(),
                caption -> outcomes(sheet, services).write(sheet, caption, outcomes));
        ImmutableList<Material> materials = sheet.volume().shared(Material.KIND);
        part(
                sheet,
                "services.materials",
                materials.size(),
                caption -> materials(sheet, services).write(sheet, caption, materials));
    }

    private static void part(Sheet sheet, String key, int number, Consumer<String> table) {
        if (number > 0) {
            sheet.html()
                    .open("section", "class", "panel", "id", "_" + key)
                    .open("h2")
                    .text(sheet.say(key) + " ");
            sheet.html()
                    .inline("span", String.valueOf(number), "class", "muted")
                    .close();
            table.accept(sheet.say(key));
            sheet.html().close();
        }
    }

    private static Grid<Outcome> outcomes(Sheet sheet, ImmutableList<Service> services) {
        return Grid.<Outcome>of("outcomes", sheet.volume()::holder)
                .column(sheet, "outcome", (to, outcome) -> {
                    to.title(outcome.title());
                    to.paragraph("summary", outcome.summary());
                })
                .column(
                        sheet,
                        "given",
                        (to, outcome) -> to.links(
                                Service.KIND,
                                services.select(service -> service.produces().contains(outcome.id()))
                                        .collect(Service::id)))
                .column(
                        sheet,
                        "needed",
                        (to, outcome) -> to.links(
                                Service.KIND,
                                services.select(service -> service.needs()
                                                .anySatisfy(
                                                        need -> need.outcomes().contains(outcome.id())))
                                        .collect(Service::id)))
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    private static Grid<Material> materials(Sheet sheet, ImmutableList<Service> services) {
        return Grid.<Material>of("materials", sheet.volume()::holder)
                .column(sheet, "material", (to, material) -> {
                    to.title(material.title());
                    to.paragraph("summary", material.summary()).web(material.link());
                })
                .column(
                        sheet,
                        "publisher",
                        (to, material) -> to.links(
                                Organisation.KIND,
                                Lists.immutable.withAll(
                                        material.publisher().stream().toList())),
                        "publisher")
                .column(
                        sheet,
                        "languages",
                        (to, material) -> {
                            to.plain("", to.volume().languageNames(material.languages()));
                            material.since()
                                    .ifPresent(day -> to.plain(
                                            "muted", to.volume().terms().date(day)));
                        },
                        "languages",
                        "since")
                .column(
                        sheet,
                        "pointed",
                        (to, material) -> to.links(
                                Service.KIND,
                                services.select(service -> service.materials().contains(material.id()))
                                        .collect(Service::id)))
                .column(sheet, "proof", Proofs::write, "evidence");
    }
}
