package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Channel;
import ee.teekond.model.ContactCount;
import ee.teekond.model.ContactPoint;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Journey;
import ee.teekond.model.Offer;
import ee.teekond.model.Organisation;
import ee.teekond.model.Population;
import ee.teekond.model.Service;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Term;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** The columns of what a municipality's document holds. */
record MunicipalityColumns(Document municipality) {

    Grid<Offer> offers(Sheet sheet) {
        return this.<Offer>grid("offers")
                .column(sheet, "offer", MunicipalityColumns::service)
                .column(sheet, "state", MunicipalityColumns::state, "state", "why")
                .column(
                        sheet,
                        "channels",
                        (to, offer) -> channels(to, offer.channels(), offer.languages()),
                        "channels",
                        "languages")
                .column(sheet, "days", MunicipalityColumns::days, "since", "until", "checked")
                .column(
                        sheet,
                        "proof",
                        (to, offer) -> {
                            Proofs.write(to, offer);
                            to.web(offer.link());
                        },
                        "evidence");
    }

    Grid<GoodPractice> practices(Sheet sheet) {
        return this.<GoodPractice>grid("practices")
                .column(sheet, "practice", (to, practice) -> title(to, practice))
                .column(sheet, "reuse", (to, practice) -> to.paragraph("", practice.reuse()), "reuse")
                .column(sheet, "about", (to, practice) -> to.links(Service.KIND, practice.services()), "services")
                .column(sheet, "at", this::places, "at")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    Grid<ContactPoint> contacts(Sheet sheet) {
        return this.<ContactPoint>grid("contacts")
                .column(sheet, "contact", (to, contact) -> {
                    title(to, contact);
                    to.paragraph("summary", contact.duties()).web(contact.link());
                })
                .column(sheet, "role", (to, contact) -> link(to, Term.KIND, contact.role()), "role")
                .column(
                        sheet,
                        "organisation",
                        (to, contact) -> link(to, Organisation.KIND, contact.organisation()),
                        "organisation")
                .column(sheet, "share", MunicipalityColumns::share, "share")
                .column(
                        sheet,
                        "channels",
                        (to, contact) -> {
                            channels(to, contact.channels(), contact.languages());
                            to.labelled(to.say("contact.hours"), contact.hours());
                        },
                        "channels",
                        "languages",
                        "hours")
                .column(
                        sheet,
                        "days",
                        (to, contact) -> to.plain("", Days.between(to, contact.since(), contact.until())),
                        "since",
                        "until")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    Grid<ContactCount> counts(Sheet sheet) {
        ContactNumbers numbers = ContactNumbers.of(municipality);
        return this.<ContactCount>grid("counts")
                .column(
                        sheet,
                        "days",
                        (to, count) -> to.plain(
                                "title", Days.between(to, Optional.of(count.since()), Optional.of(count.until()))))
                .column(sheet, "reason", (to, count) -> link(to, Term.KIND, count.reason()), "reason")
                .column(sheet, "need", (to, count) -> link(to, Term.KIND, count.need()), "need")
                .column(sheet, "localName", (to, count) -> to.paragraph("", count.localName()), "localName")
                .column(sheet, "about", (to, count) -> link(to, Service.KIND, count.service()), "service")
                .column(sheet, "number", (to, count) -> to.html().text(numbers.of(count)), "n")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    /** The published size of a group is no secret. */
    Grid<Population> population(Sheet sheet) {
        return this.<Population>grid("population")
                .column(sheet, "group", (to, population) -> {
                    to.html().open("p", "class", "title");
                    to.link(TargetGroup.KIND, population.targetGroup());
                    to.html().close();
                })
                .column(
                        sheet,
                        "day",
                        (to, population) -> to.html().text(to.volume().terms().date(population.date())),
                        "date")
                .column(
                        sheet,
                        "number",
                        (to, population) -> to.html().text(to.volume().figures().whole(population.n())),
                        "n")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    private <E extends Element> Grid<E> grid(String look) {
        return Grid.of(look, element -> municipality);
    }

    private static void title(Sheet sheet, Element element) {
        sheet.html().open("p", "class", "title");
        element.caption().ifPresent(sheet::words);
        sheet.html().close();
    }

    private static void link(Sheet sheet, Kind<?> kind, Optional<String> id) {
        id.ifPresentOrElse(present -> sheet.link(kind, present), sheet::nothing);
    }

    private static void service(Sheet sheet, Offer offer) {
        sheet.html().open("p", "class", "title withicon");
        sheet.volume()
                .workspace()
                .find(Service.KIND, offer.service())
                .ifPresent(service -> StepColumns.level(sheet, service.level()));
        sheet.link(Service.KIND, offer.service());
        sheet.html().close();
    }

    private static void state(Sheet sheet, Offer offer) {
        MapWords terms = sheet.volume().terms();
        sheet.html().open("p", "class", "withicon state-" + offer.state().code());
        sheet.icon(Symbol.valueOf(offer.state().name()));
        sheet.html().inline("span", terms.of("state", offer.state())).close();
        sheet.labelled(
                sheet.say("offer.why"),
                offer.why().collect(why -> terms.of("why", why)).makeString(", "));
    }

    private static void channels(Sheet sheet, ImmutableList<Channel> channels, ImmutableList<String> languages) {
        MapWords terms = sheet.volume().terms();
        if (channels.isEmpty() && languages.isEmpty()) {
            sheet.nothing();
        }
        sheet.plain(
                        "",
                        channels.collect(channel -> terms.of("channel", channel))
                                .makeString(", "))
                .labelled(sheet.say("service.languages"), sheet.volume().languageNames(languages));
    }

    private static void days(Sheet sheet, Offer offer) {
        MapWords terms = sheet.volume().terms();
        if (offer.since().or(offer::until).isPresent()) {
            sheet.plain("", Days.between(sheet, offer.since(), offer.until()));
        }
        offer.checked().ifPresent(day -> sheet.labelled(sheet.say("offer.checked"), terms.date(day)));
        if (offer.since().or(offer::until).or(offer::checked).isEmpty()) {
            sheet.nothing();
        }
    }

    private static void share(Sheet sheet, ContactPoint contact) {
        contact.share()
                .ifPresentOrElse(
                        share -> sheet.html().text(sheet.volume().figures().hundredths(share)), sheet::nothing);
    }

    /** The steps a practice belongs to, {@code journey/id#element}; those of reference journeys as links. */
    private void places(Sheet sheet, GoodPractice practice) {
        if (practice.at().isEmpty()) {
            sheet.nothing();
            return;
        }
        HtmlWriter html = sheet.html();
        html.open("ul", "class", "plain");
        practice.at().forEach(place -> html.element("li", place(sheet, place)));
        html.close();
    }

    private static String place(Sheet sheet, String place) {
        String journey = place.replaceFirst("^journey/", "").replaceFirst("#.*$", "");
        String element = place.substring(place.indexOf('#') + 1);
        return sheet.volume()
                .workspace()
                .document(Journey.KIND, journey)
                .map(document -> document.elements().get(element))
                .flatMap(Element::caption)
                .map(sheet.volume()::read)
                .orElse(place);
    }
}
