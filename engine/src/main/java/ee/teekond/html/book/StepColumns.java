package ee.teekond.html.book;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.content.Feeling;
import ee.teekond.layout.map.content.Feelings;
import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Organisation;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Persona;
import ee.teekond.model.Responsibility;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;

/** The columns of a journey's steps. */
record StepColumns(Document journey, Numbering numbers) {

    Grid<Touchpoint> in(Sheet sheet) {
        return Grid.<Touchpoint>of("steps", step -> journey)
                .column(sheet, "step", this::step)
                .column(sheet, "way", StepColumns::way, "channel", "startedBy", "duration", "responsible")
                .column(sheet, "services", StepColumns::services, "services")
                .column(sheet, "aims", StepColumns::aims, "need", "goal", "action")
                .column(sheet, "feeling", this::feeling, "emotion")
                .column(sheet, "pains", this::pains)
                .column(sheet, "next", new FlowList(journey, numbers)::write, "next");
    }

    private void step(Sheet sheet, Touchpoint step) {
        HtmlWriter html = sheet.html();
        html.open("p", "class", "title")
                .inline("span", numbers.of(step.id()), "class", "number")
                .text(" ");
        sheet.words(step.title());
        html.close();
        sheet.paragraph("summary", step.summary());
        step.when()
                .ifPresent(when -> sheet.labelled(
                        sheet.say("step.for"), sheet.volume().conditions().forWhom(step.when())));
        if (step.momentOfTruth()) {
            html.open("p");
            sheet.icon(Symbol.STAR).tag("moment", sheet.say("step.moment"));
            html.close();
        }
        Proofs.evidence(sheet, step.marks().evidence());
        Proofs.note(sheet, step);
    }

    private static void way(Sheet sheet, Touchpoint step) {
        MapWords terms = sheet.volume().terms();
        if (step.channel().isEmpty()
                && step.startedBy().isEmpty()
                && step.duration().isEmpty()
                && step.responsible().isEmpty()) {
            sheet.nothing();
        }
        step.channel().ifPresent(channel -> {
            sheet.html().open("p", "class", "withicon");
            sheet.icon(Symbol.valueOf(channel.name())).html().text(terms.of("channel", channel));
            sheet.html().close();
        });
        step.startedBy().ifPresent(who -> sheet.plain("starts", sheet.volume().word("startedBy", who)));
        step.duration().ifPresent(period -> sheet.labelled(sheet.say("step.duration"), terms.period(period)));
        step.responsible().ifPresent(responsible -> responsible(sheet, responsible));
    }

    private static void responsible(Sheet sheet, Responsibility responsible) {
        organisations(sheet, "decides", responsible.decides());
        organisations(sheet, "does", responsible.does());
        organisations(sheet, "supports", responsible.supports());
        organisations(sheet, "told", responsible.told());
    }

    private static void organisations(Sheet sheet, String role, ImmutableList<String> ids) {
        if (ids.notEmpty()) {
            sheet.html().open("p").inline("span", sheet.say("responsible." + role) + " ", "class", "label");
            ids.forEachWithIndex((id, i) -> {
                sheet.html().text(i == 0 ? "" : ", ");
                sheet.link(Organisation.KIND, id, shortName(sheet, id));
            });
            sheet.html().close();
        }
    }

    private static String shortName(Sheet sheet, String id) {
        return sheet.volume()
                .workspace()
                .find(Organisation.KIND, id)
                .flatMap(Organisation::abbreviation)
                .orElseGet(() -> sheet.volume().title(Organisation.KIND, id));
    }

    private static void services(Sheet sheet, Touchpoint step) {
        if (step.services().isEmpty()) {
            sheet.nothing();
            return;
        }
        sheet.html().open("ul", "class", "plain");
        step.services().forEach(id -> {
            sheet.html().open("li", "class", "withicon");
            sheet.volume()
                    .workspace()
                    .find(Service.KIND, id)
                    .map(Service::level)
                    .ifPresent(level -> level(sheet, level));
            sheet.link(Service.KIND, id);
            sheet.html().close();
        });
        sheet.html().close();
    }

    /** The sign of who answers for a service. */
    static void level(Sheet sheet, Level level) {
        sheet.icon(Symbol.valueOf(level.name()));
        sheet.html().inline("span", sheet.volume().terms().of("level", level) + ": ", "class", "unseen");
    }

    private static void aims(Sheet sheet, Touchpoint step) {
        if (step.need().or(step::goal).or(step::action).isEmpty()) {
            sheet.nothing();
        }
        sheet.labelled(sheet.say("field.need") + ":", step.need())
                .labelled(sheet.say("field.goal") + ":", step.goal())
                .labelled(sheet.say("field.action") + ":", step.action());
    }

    /** What the map's curve shows, and what is assumed of single personas: neither tells of few people. */
    private void feeling(Sheet sheet, Touchpoint step) {
        if (step.emotion().isEmpty()) {
            sheet.nothing();
        }
        Feelings feelings =
                new Feelings(journey, Journey.KIND.cast(journey.root()).flatMap(Journey::persona));
        feelings.of(step).ifPresent(feeling -> felt(sheet, feeling));
        step.emotion()
                .select(emotion -> emotion.persona().isPresent()
                        && (emotion.assumed() || emotion.evidence().isEmpty()))
                .forEach(emotion -> persona(sheet, emotion));
        Proofs.evidence(sheet, step.emotion().flatCollect(Emotion::evidence));
    }

    private static void felt(Sheet sheet, Feeling feeling) {
        HtmlWriter html = sheet.html();
        html.open("p", "class", "felt");
        if (feeling.isHidden()) {
            html.inline("span", feeling.people().map(Disclosed::inPicture).orElse(""), "class", "n");
        } else {
            html.inline("span", sheet.volume().figures().signed(feeling.tenths()));
            if (feeling.assumed()) {
                sheet.tag("assumed", sheet.volume().terms().of("mark.assumed"));
            }
        }
        html.close();
    }

    private static void persona(Sheet sheet, Emotion emotion) {
        sheet.html().open("p");
        sheet.link(Persona.KIND, emotion.persona().orElseThrow());
        sheet.html().text(" " + sheet.volume().figures().signed(emotion.value()));
        sheet.tag("assumed", sheet.volume().terms().of("mark.assumed"));
        sheet.html().close();
    }

    private void pains(Sheet sheet, Touchpoint step) {
        ImmutableList<PainPoint> pains = journey.children(step, PainPoint.KIND);
        if (pains.isEmpty()) {
            sheet.nothing();
        } else {
            new PainList(journey, numbers).write(sheet, pains);
        }
    }
}
