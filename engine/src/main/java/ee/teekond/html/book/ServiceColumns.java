package ee.teekond.html.book;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Material;
import ee.teekond.model.Organisation;
import ee.teekond.model.Outcome;
import ee.teekond.model.Service;
import ee.teekond.model.Term;

/** The columns of services. */
record ServiceColumns() {

    Grid<Service> in(Sheet sheet) {
        return Grid.<Service>of("services", sheet.volume()::holder)
                .column(sheet, "service", ServiceColumns::service)
                .column(sheet, "provider", ServiceColumns::providers, "providers")
                .column(sheet, "channels", ServiceColumns::channels, "channels", "languages")
                .column(sheet, "price", ServiceColumns::price, "cost", "processingTime")
                .column(sheet, "law", ServiceColumns::law, "legalBasis")
                .column(sheet, "needs", ServiceColumns::needs, "needs")
                .column(sheet, "gives", ServiceColumns::gives, "produces", "supports", "materials")
                .column(sheet, "proof", Proofs::write, "evidence");
    }

    private static void service(Sheet sheet, Service service) {
        MapWords terms = sheet.volume().terms();
        sheet.title(service.title());
        sheet.paragraph("summary", service.summary());
        sheet.labelled(sheet.say("service.lifeEvents"), Term.KIND, service.lifeEvents());
        sheet.web(service.link());
        service.retired().ifPresent(day -> sheet.labelled(sheet.say("service.retired"), terms.date(day)));
        sheet.labelled(sheet.say("service.replacedBy"), Service.KIND, service.replacedBy());
    }

    private static void providers(Sheet sheet, Service service) {
        if (service.providers().isEmpty()) {
            sheet.plain("muted", sheet.say("service.own"));
        } else {
            sheet.links(Organisation.KIND, service.providers());
        }
    }

    private static void channels(Sheet sheet, Service service) {
        MapWords terms = sheet.volume().terms();
        sheet.plain(
                "",
                service.channels()
                        .collect(channel -> terms.of("channel", channel))
                        .makeString(", "));
        sheet.labelled(sheet.say("service.languages"), sheet.volume().languageNames(service.languages()));
        if (service.channels().isEmpty() && service.languages().isEmpty()) {
            sheet.nothing();
        }
    }

    private static void price(Sheet sheet, Service service) {
        sheet.paragraph("", service.cost());
        service.processingTime()
                .ifPresent(period -> sheet.labelled(
                        sheet.say("service.time"), sheet.volume().terms().period(period)));
        if (service.cost().isEmpty() && service.processingTime().isEmpty()) {
            sheet.nothing();
        }
    }

    private static void law(Sheet sheet, Service service) {
        if (service.legalBasis().isEmpty()) {
            sheet.nothing();
            return;
        }
        String source = sheet.volume().workspace().manifest().sourceLanguage().code();
        sheet.html().open("ul", "class", "plain", "lang", source);
        service.legalBasis().forEach(law -> sheet.html().element("li", law));
        sheet.html().close();
    }

    private static void needs(Sheet sheet, Service service) {
        if (service.needs().isEmpty()) {
            sheet.plain("muted", sheet.say("service.noNeeds"));
            return;
        }
        sheet.html().open("ul", "class", "plain");
        service.needs()
                .forEach(need ->
                        sheet.html().element("li", sheet.volume().needs().of(need)));
        sheet.html().close();
    }

    private static void gives(Sheet sheet, Service service) {
        if (service.produces().isEmpty() && service.supports().isEmpty()) {
            sheet.nothing();
        } else if (service.produces().notEmpty()) {
            sheet.links(Outcome.KIND, service.produces());
        }
        sheet.labelled(sheet.say("service.supports"), Service.KIND, service.supports());
        sheet.labelled(sheet.say("service.materials"), Material.KIND, service.materials());
    }
}
