package ee.teekond.html.book;

import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.ContactPoint;
import ee.teekond.model.Document;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Term;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** All municipalities side by side, and how much is written of each. */
record MunicipalitiesPage(Workspace workspace) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        return workspace.documents(Municipality.KIND).isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.with(new MunicipalitiesPage(workspace));
    }

    @Override
    public String file() {
        return "municipalities.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.MUNICIPALITIES;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("municipalities.title");
    }

    /** Those without a page of their own; the others are proofread there. */
    @Override
    public ImmutableList<Document> documents() {
        return workspace.documents(Municipality.KIND).reject(MunicipalityPage::tells);
    }

    @Override
    public void write(Sheet sheet) {
        Volume volume = sheet.volume();
        ImmutableList<Municipality> all = volume.roots(Municipality.KIND);
        sheet.plain("lead", sheet.say("municipalities.lead"));
        part(sheet, title(volume), all.select(this::tells), told(sheet));
        part(sheet, sheet.say("municipalities.silent"), all.reject(this::tells), silent(sheet));
    }

    private static void part(
            Sheet sheet, String heading, ImmutableList<Municipality> municipalities, Grid<Municipality> grid) {
        if (municipalities.notEmpty()) {
            sheet.html().open("section", "class", "panel").open("h2").text(heading + " ");
            sheet.html()
                    .inline("span", String.valueOf(municipalities.size()), "class", "muted")
                    .close();
            grid.write(sheet, heading, municipalities);
            sheet.html().close();
        }
    }

    private Grid<Municipality> told(Sheet sheet) {
        return Grid.<Municipality>of("municipalities", this::held)
                .column(sheet, "municipality", MunicipalitiesPage::link)
                .column(sheet, "county", MunicipalitiesPage::county, "county")
                .column(sheet, "partner", MunicipalitiesPage::partner, "partnerSince", "partnerUntil")
                .column(sheet, "offers", this::offers)
                .column(
                        sheet,
                        "contacts",
                        (to, one) -> count(to, held(one).all(ContactPoint.KIND).size()))
                .column(
                        sheet,
                        "practices",
                        (to, one) -> count(to, held(one).all(GoodPractice.KIND).size()))
                .column(sheet, "journeys", this::journeys);
    }

    private Grid<Municipality> silent(Sheet sheet) {
        return Grid.<Municipality>of("silent", this::held)
                .column(sheet, "municipality", MunicipalitiesPage::title)
                .column(sheet, "county", MunicipalitiesPage::county, "county")
                .column(sheet, "code", MunicipalitiesPage::code, "code", "codeVersion")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    private boolean tells(Municipality municipality) {
        return MunicipalityPage.tells(held(municipality));
    }

    static void code(Sheet sheet, Municipality municipality) {
        sheet.plain(
                "number",
                municipality.code().orElse("–")
                        + municipality
                                .codeVersion()
                                .map(version -> " (" + version + ")")
                                .orElse(""));
    }

    private Document held(Municipality municipality) {
        return workspace.document(Municipality.KIND, municipality.id()).orElseThrow();
    }

    private static void title(Sheet sheet, Municipality municipality) {
        sheet.title(municipality.title());
    }

    private static void link(Sheet sheet, Municipality municipality) {
        sheet.html().open("p", "class", "title");
        sheet.link(Municipality.KIND, municipality.id());
        sheet.html().close();
    }

    static void county(Sheet sheet, Municipality municipality) {
        municipality.county().ifPresentOrElse(county -> sheet.link(Term.KIND, county), sheet::nothing);
    }

    static void partner(Sheet sheet, Municipality municipality) {
        sheet.plain("", Days.between(sheet, municipality.partnerSince(), municipality.partnerUntil()));
    }

    private static void count(Sheet sheet, int number) {
        sheet.html().text(String.valueOf(number));
    }

    private void offers(Sheet sheet, Municipality municipality) {
        ImmutableList<Offer> offers = held(municipality).all(Offer.KIND);
        sheet.html().open("ul", "class", "plain");
        for (OfferState state : OfferState.values()) {
            int number = offers.count(offer -> offer.state() == state);
            if (number > 0) {
                sheet.html().open("li", "class", "withicon state-" + state.code());
                sheet.icon(Symbol.valueOf(state.name()));
                sheet.html()
                        .text(sheet.volume().terms().of("state", state) + " " + number)
                        .close();
            }
        }
        sheet.html().close();
    }

    private void journeys(Sheet sheet, Municipality municipality) {
        ImmutableList<String> titles = sheet.volume()
                .roots(Journey.KIND)
                .select(journey ->
                        journey.municipality().filter(municipality.id()::equals).isPresent())
                .collect(journey -> sheet.volume().read(journey.title()));
        if (titles.isEmpty()) {
            sheet.nothing();
        }
        titles.forEach(title -> sheet.plain("", title));
    }
}
