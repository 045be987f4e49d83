package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Document;
import ee.teekond.model.Outcome;
import ee.teekond.model.Persona;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Personas: whom the journeys are walked for. Every one that is made up says so. */
record PersonasPage(ImmutableList<Document> documents) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        ImmutableList<Document> personas = workspace.documents(Persona.KIND);
        return personas.isEmpty() ? Lists.immutable.empty() : Lists.immutable.with(new PersonasPage(personas));
    }

    @Override
    public String file() {
        return "personas.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.PERSONAS;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("personas.title");
    }

    @Override
    public void write(Sheet sheet) {
        Volume volume = sheet.volume();
        sheet.plain("lead", sheet.say("personas.lead"));
        sheet.html().open("section", "class", "panel");
        Grid.<Persona>of("personas", volume::holder)
                .column(sheet, "persona", PersonasPage::persona)
                .column(
                        sheet,
                        "situation",
                        PersonasPage::situation,
                        "legalStatus",
                        "languages",
                        "children",
                        "digitalSkill",
                        "employment")
                .column(sheet, "wants", PersonasPage::needs, "needs")
                .column(sheet, "holds", (to, persona) -> to.links(Outcome.KIND, persona.holds()), "holds")
                .column(sheet, "traits", PersonasPage::traits, "traits")
                .write(sheet, title(volume), volume.roots(Persona.KIND));
        sheet.html().close();
    }

    private static void persona(Sheet sheet, Persona persona) {
        HtmlWriter html = sheet.html();
        html.open("p", "class", "title");
        sheet.words(persona.title());
        persona.age().ifPresent(age -> html.text(" " + sheet.say("persona.age", age)));
        html.close();
        html.open("p");
        if (persona.fictional()) {
            sheet.tag("fictional", sheet.volume().terms().of("persona.fictional"));
        }
        sheet.link(TargetGroup.KIND, persona.targetGroup());
        html.close();
        sheet.paragraph("summary", persona.summary());
        persona.quote().ifPresent(quote -> {
            html.open("blockquote");
            sheet.words(quote);
            html.close();
        });
    }

    private static void situation(Sheet sheet, Persona persona) {
        MapWords terms = sheet.volume().terms();
        persona.legalStatus().ifPresent(status -> line(sheet, "status", terms.of("legal", status)));
        persona.employment().ifPresent(work -> line(sheet, "work", terms.of("work", work)));
        persona.children()
                .ifPresent(ages ->
                        line(sheet, "children", ages.isEmpty() ? terms.of("persona.none") : ages.makeString(", ")));
        persona.digitalSkill().ifPresent(skill -> line(sheet, "digital", terms.of("digital", skill)));
        String languages = persona.languages()
                .keyValuesView()
                .collect(pair -> sheet.volume().languageName(pair.getOne()) + " "
                        + pair.getTwo().name())
                .makeString(", ");
        sheet.labelled(sheet.say("persona.languages"), languages);
    }

    private static void line(Sheet sheet, String key, String words) {
        sheet.labelled(sheet.volume().terms().of("persona." + key) + ":", words);
    }

    private static void needs(Sheet sheet, Persona persona) {
        if (persona.needs().isEmpty()) {
            sheet.nothing();
            return;
        }
        sheet.html().open("ul", "class", "plain");
        persona.needs().forEach(need -> {
            sheet.html().open("li");
            sheet.words(need);
            sheet.html().close();
        });
        sheet.html().close();
    }

    private static void traits(Sheet sheet, Persona persona) {
        persona.traits().forEach(trait -> {
            String key = "field." + trait.about();
            sheet.html()
                    .open("p")
                    .inline("span", sheet.volume().words().has(key) ? sheet.say(key) : trait.about(), "class", "label");
            if (trait.assumed()) {
                sheet.tag("assumed", sheet.volume().terms().of("mark.assumed"));
            }
            sheet.html().close();
            Proofs.evidence(sheet, trait.evidence());
        });
        if (persona.traits().isEmpty()) {
            sheet.plain("", persona.marks().assumed() ? sheet.say("persona.allAssumed") : "–");
        }
        Proofs.evidence(sheet, persona.marks().evidence());
        Proofs.note(sheet, persona);
    }
}
