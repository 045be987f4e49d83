package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.ContactCount;
import ee.teekond.model.ContactPoint;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Level;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.Population;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A municipality: what it offers and on whose word, its contacts, good practices and figures. */
record MunicipalityPage(Document municipality) implements Page {

    /** One for every municipality of which anything is written but its name. */
    static ImmutableList<Page> all(Workspace workspace) {
        return workspace
                .documents(Municipality.KIND)
                .select(MunicipalityPage::tells)
                .collect(MunicipalityPage::new);
    }

    /** Whether a municipality has a page of its own. */
    static boolean tells(Document municipality) {
        return municipality.elements().size() > 1;
    }

    /** Its page, if it has one of its own. */
    static Optional<String> address(Document municipality) {
        return tells(municipality) ? Optional.of(new MunicipalityPage(municipality).file()) : Optional.empty();
    }

    @Override
    public String file() {
        return "municipality-" + municipality.id() + ".html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.MUNICIPALITIES;
    }

    @Override
    public String title(Volume volume) {
        return volume.read(root().title());
    }

    @Override
    public ImmutableList<Document> documents() {
        return Lists.immutable.with(municipality);
    }

    private Municipality root() {
        return Municipality.KIND.cast(municipality.root()).orElseThrow();
    }

    @Override
    public void write(Sheet sheet) {
        MunicipalityColumns columns = new MunicipalityColumns(municipality);
        facts(sheet);
        Volume volume = sheet.volume();
        ImmutableList<Offer> offers = municipality
                .all(Offer.KIND)
                .toSortedListBy(offer -> volume.title(Service.KIND, offer.service()))
                .toImmutable();
        part(sheet, "municipality.offers", offers, columns.offers(sheet));
        silent(sheet);
        part(sheet, "municipality.practices", municipality.all(GoodPractice.KIND), columns.practices(sheet));
        part(sheet, "municipality.contacts", municipality.all(ContactPoint.KIND), columns.contacts(sheet));
        part(sheet, "municipality.counts", municipality.all(ContactCount.KIND), columns.counts(sheet));
        part(sheet, "municipality.population", municipality.all(Population.KIND), columns.population(sheet));
    }

    private void facts(Sheet sheet) {
        sheet.html().open("section", "class", "panel facts");
        sheet.html().open("p").inline("span", sheet.say("column.county") + ": ", "class", "label");
        MunicipalitiesPage.county(sheet, root());
        sheet.html().close();
        root().code()
                .ifPresent(code -> sheet.labelled(
                        sheet.say("municipality.code"),
                        code
                                + root().codeVersion()
                                        .map(version -> " (" + version + ")")
                                        .orElse("")));
        sheet.labelled(
                sheet.say("municipality.partner"), Days.between(sheet, root().partnerSince(), root().partnerUntil()));
        Proofs.evidence(sheet, root().marks().evidence());
        sheet.html().open("p", "class", "small");
        sheet.id(root().id()).marks(municipality, root());
        sheet.sampleIf(root().marks().sample().fields().notEmpty());
        sheet.html().close().close();
    }

    private static <E extends Element> void part(Sheet sheet, String key, ImmutableList<E> elements, Grid<E> grid) {
        if (elements.notEmpty()) {
            HtmlWriter html = sheet.html();
            html.open("section", "class", "panel", "id", "_" + key).open("h2").text(sheet.say(key) + " ");
            html.inline("span", String.valueOf(elements.size()), "class", "muted")
                    .close();
            grid.write(sheet, sheet.say(key), elements);
            html.close();
        }
    }

    /** Services of which nothing is written: unknown is not missing. */
    private void silent(Sheet sheet) {
        ImmutableList<Service> silent = sheet.volume()
                .shared(Service.KIND)
                .reject(service -> service.level() == Level.STATE
                        || service.retired().isPresent()
                        || municipality.find(Offer.KIND, service.id()).isPresent());
        if (silent.notEmpty()) {
            sheet.html().open("section", "class", "panel", "id", "_silent");
            sheet.html().element("h2", sheet.say("municipality.silent", silent.size()));
            sheet.plain("", sheet.say("municipality.silent.lead"));
            sheet.html().open("ul", "class", "columns");
            silent.forEach(service -> {
                sheet.html().open("li");
                sheet.link(Service.KIND, service.id());
                sheet.html().close();
            });
            sheet.html().close().close();
        }
    }
}
