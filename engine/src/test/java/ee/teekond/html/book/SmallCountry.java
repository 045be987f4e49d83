package ee.teekond.html.book;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.having;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.workspace;

import ee.teekond.model.Activity;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Channel;
import ee.teekond.model.ContactCount;
import ee.teekond.model.Definition;
import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Flow;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Indicator;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.LegalStatus;
import ee.teekond.model.Municipality;
import ee.teekond.model.OfferState;
import ee.teekond.model.Organisation;
import ee.teekond.model.OrganisationType;
import ee.teekond.model.Organisations;
import ee.teekond.model.Outcome;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Period;
import ee.teekond.model.Persona;
import ee.teekond.model.Plan;
import ee.teekond.model.Proposal;
import ee.teekond.model.Responsibility;
import ee.teekond.model.Sample;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Span;
import ee.teekond.model.Stage;
import ee.teekond.model.StartedBy;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.TargetGroups;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Translation;
import ee.teekond.model.View;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.impl.factory.SortedMaps;

/** A country with a little of everything the book tells. */
final class SmallCountry {

    static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    private SmallCountry() {}

    static Workspace workspaceOf(Document... more) {
        return workspace(groups(), catalogue(), organisations(), source(), persona(), municipality(), plan(), journey())
                .with(more);
    }

    static Document journey() {
        return Document.of(element(
                        Journey.KIND,
                        "teekond",
                        "title",
                        inBoth("Tulija teekond", "Journey of a newcomer"),
                        "targetGroup",
                        "tulija"))
                .add("teekond", "stages", stage())
                .add("algus", "touchpoints", firstStep())
                .add("algus", "touchpoints", secondStep())
                .add("kusib", "painPoints", pain("keel", "evidence", list(said("uuring", 3), said("uuring", 12))))
                .add("algus", "painPoints", pain("info", "assumed", true))
                .add(
                        "teekond",
                        "proposals",
                        element(
                                Proposal.KIND,
                                "leht",
                                "text",
                                text("Leht kahes keeles"),
                                "addresses",
                                list("keel"),
                                "owner",
                                "selts",
                                "effort",
                                1,
                                "impact",
                                2))
                .build();
    }

    private static Stage stage() {
        return element(
                Stage.KIND,
                "algus",
                "title",
                inBoth("Algus", "Beginning"),
                "goal",
                text("Kodu on olemas"),
                "duration",
                new Period(Span.parse("P2W"), Span.parse("P8W")),
                "assumed",
                true);
    }

    private static Touchpoint firstStep() {
        return element(
                Touchpoint.KIND,
                "kusib",
                "title",
                inBoth("Küsib nõu", "Asks for advice"),
                "summary",
                text("Lühidalt <kõik>"),
                "channel",
                Channel.COUNTER,
                "startedBy",
                StartedBy.PERSON,
                "services",
                list("noustamine"),
                "need",
                text("Ülevaade"),
                "emotion",
                list(new Emotion(Optional.empty(), -15, list(said("uuring", 12)), false)),
                "momentOfTruth",
                true,
                "responsible",
                new Responsibility(list("selts"), list(), list(), list()),
                "next",
                list(to("taotleb"), choice()));
    }

    private static Flow choice() {
        return new Flow(
                "taotleb",
                FlowKind.CHOICE,
                Optional.of(text("Kui on kiire")),
                Optional.of(having(LegalStatus.TEMPORARY_PROTECTION)));
    }

    private static Touchpoint secondStep() {
        return element(
                Touchpoint.KIND,
                "taotleb",
                "title",
                text("Taotleb luba"),
                "when",
                having(LegalStatus.RESIDENCE_PERMIT),
                "emotion",
                list(feeling(4)),
                "sample",
                Sample.of(list("emotion")));
    }

    static PainPoint pain(String id, Object... fields) {
        Object[] all = {
            "text",
            text("Ankeet on segane"),
            "kind",
            PainKind.CONFUSING,
            "severity",
            2,
            "view",
            View.BOTH,
            fields[0],
            fields[1]
        };
        return element(PainPoint.KIND, id, all);
    }

    private static Document groups() {
        Definition definition = new Definition(DAY, text("Kes tuli hiljuti"), Optional.of("uuring"));
        return Document.of(element(TargetGroups.KIND, "ryhmad"))
                .add(
                        "ryhmad",
                        "list",
                        element(TargetGroup.KIND, "tulija", "title", text("Tulija"), "definitions", list(definition)))
                .build();
    }

    private static Document catalogue() {
        return Document.of(element(Catalogue.KIND, "teenused"))
                .add("teenused", "outcomes", element(Outcome.KIND, "kaart", "title", text("Kaart")))
                .add("teenused", "outcomes", element(Outcome.KIND, "tugi", "title", text("Tugi")))
                .add(
                        "teenused",
                        "services",
                        service(
                                "noustamine",
                                "title",
                                text("Nõustamine"),
                                "providers",
                                list("selts"),
                                "channels",
                                list(Channel.COUNTER, Channel.WEB),
                                "languages",
                                list("et", "ka"),
                                "needs",
                                list(anyOf("kaart", "tugi")),
                                "produces",
                                list("tugi"),
                                "legalBasis",
                                list("Seadus § 3")))
                .add("teenused", "services", service("klubi", "title", text("Klubi")))
                .build();
    }

    private static Document organisations() {
        return Document.of(element(Organisations.KIND, "asutused"))
                .add(
                        "asutused",
                        "list",
                        element(
                                Organisation.KIND,
                                "selts",
                                "title",
                                text("Selts"),
                                "abbreviation",
                                "S",
                                "type",
                                OrganisationType.THIRD_SECTOR,
                                "link",
                                "javascript:alert(1)"))
                .build();
    }

    private static Document source() {
        return alone(element(Source.KIND, "uuring", "title", text("Uuring"), "method", SourceMethod.SURVEY, "n", 1204));
    }

    private static Document persona() {
        return alone(element(
                Persona.KIND,
                "mari",
                "title",
                text("Mari"),
                "fictional",
                true,
                "targetGroup",
                "tulija",
                "assumed",
                true,
                "sample",
                Sample.WHOLE));
    }

    private static Document municipality() {
        return Document.of(element(Municipality.KIND, "vald", "title", text("Vald")))
                .add("vald", "offers", offer("noustamine", OfferState.PARTLY, "evidence", list(said("uuring", 40))))
                .add("vald", "contactCounts", count("jaanuar", 4))
                .add("vald", "contactCounts", count("veebruar", 7))
                .build();
    }

    private static ContactCount count(String id, int n) {
        return element(ContactCount.KIND, id, "since", DAY, "until", DAY, "n", n);
    }

    private static Document plan() {
        return Document.of(element(Plan.KIND, "kava", "title", text("Kava")))
                .add("kava", "activities", element(Activity.KIND, "too", "code", "1", "cost", 1_000_050L))
                .add("kava", "activities", element(Activity.KIND, "osa", "partOf", "too", "cost", 1_000_000L))
                .add("kava", "activities", element(Activity.KIND, "muu", "cost", 99L))
                .add(
                        "kava",
                        "indicators",
                        element(
                                Indicator.KIND,
                                "noustatud",
                                "targets",
                                SortedMaps.immutable.with(2025, 40, 2026, 60),
                                "values",
                                SortedMaps.immutable.with(2025, 44)))
                .build();
    }

    static Text inBoth(String estonian, String english) {
        return text(estonian).with(Language.EN, new Wording(english, Translation.MACHINE));
    }
}
