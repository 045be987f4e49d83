package ee.teekond.html;

import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.card.StageContent;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.map.content.ContentReader;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.PersonaContent;
import ee.teekond.model.Deviation;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A journey map as a page: the picture, and all it shows as headings, tables and lists, for those who do not see it, who search
 * it or copy from it. One file that asks for nothing else.
 */
public final class MapTwin {

    private final Workspace workspace;
    private final Document journey;
    private final MapContent content;
    private final MapWords words;
    private final Phrases phrases;
    private final HtmlWriter html = new HtmlWriter();

    private MapTwin(Workspace workspace, Document journey, MapContent content, Language language) {
        this.workspace = workspace;
        this.journey = journey;
        this.content = content;
        this.words = MapWords.in(language);
        this.phrases = Phrases.of("ee.teekond.html.twin", language);
    }

    /**
     * Writes the page of a journey.
     *
     * @param drawings its map as SVG, sheet by sheet
     * @param asOf the day services are looked at
     */
    public static String write(
            Workspace workspace, Document journey, ImmutableList<String> drawings, Language language, LocalDate asOf) {
        MapContent content = ContentReader.read(workspace, journey, language, asOf);
        return new MapTwin(workspace, journey, content, language).page(drawings);
    }

    private String page(ImmutableList<String> drawings) {
        html.open("html", "lang", words.code()).open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", "Teekond · " + content.title().text())
                .style(Css.read("answer.css"))
                .style(Css.read("twin.css"));
        html.close().open("body");
        header();
        html.open("main");
        figure(drawings);
        contents();
        content.persona().ifPresent(this::persona);
        TwinTables tables = new TwinTables(content, words, phrases, html);
        content.stages().forEach(stage -> stage(stage, tables));
        tables.proposals();
        deviations();
        sources();
        html.close().open("footer");
        content.notes().forEach(note -> html.element("p", note));
        html.element("p", content.edition());
        return html.close().close().close().document();
    }

    private void header() {
        html.open("header", "id", content.id(), "data-id", content.id());
        html.element("p", content.kicker(), "class", "kicker");
        said("h1", content.title());
        content.summary().ifPresent(summary -> said("p", summary, "class", "lead"));
        html.open("ul", "class", "counts");
        content.counts()
                .forEach(count -> html.open("li")
                        .inline("strong", Integer.toString(count.number()))
                        .text(" " + count.words())
                        .close());
        html.close().close();
    }

    private void figure(ImmutableList<String> drawings) {
        html.open("figure");
        drawings.forEach(
                drawing -> html.open("div", "tabindex", "0").drawing(drawing).close());
        html.element(
                "figcaption", phrases.say("picture") + ": " + content.title().text());
        html.close();
    }

    private void contents() {
        html.open("nav", "aria-label", phrases.say("contents")).open("ol");
        content.stages().forEach(stage -> {
            html.open("li").open("a", "href", "#" + stage.id());
            html.text(stage.title().text()).close().close();
        });
        html.close().close();
    }

    private void persona(PersonaContent persona) {
        html.open("section", "id", persona.id(), "data-id", persona.id());
        html.element("h2", phrases.say("persona"));
        String age = persona.age().map(years -> ", " + years).orElse("");
        said("h3", new Said(persona.name().text() + age, persona.name().language()));
        if (persona.fictional()) {
            html.element("p", words.of("persona.fictional"), "class", "tag");
        }
        persona.summary().ifPresent(summary -> said("p", summary));
        persona.quote().ifPresent(quote -> said("blockquote", quote, "class", "quote"));
        html.open("dl");
        persona.facts().forEach(fact -> html.element("dt", fact.label()).element("dd", fact.value()));
        persona.languages()
                .forEach(skill -> html.element("dt", skill.language()).element("dd", skill.name()));
        html.close();
        if (persona.needs().notEmpty()) {
            html.open("ul");
            persona.needs().forEach(need -> said("li", need));
            html.close();
        }
        html.close();
    }

    private void stage(StageContent stage, TwinTables tables) {
        html.open("section", "id", stage.id(), "data-id", stage.id());
        said(
                "h2",
                new Said(
                        stage.number() + ". " + stage.title().text(),
                        stage.title().language()));
        stage.summary().ifPresent(summary -> said("p", summary, "class", "lead"));
        stage.foot().ifPresent(foot -> html.element("p", foot.words()));
        tables.of(stage);
        html.close();
    }

    /** Why it is otherwise than the reference; no map shows that, but whoever reads the page may ask. */
    private void deviations() {
        ImmutableList<Deviation> deviations = journey.all(Deviation.KIND);
        if (deviations.notEmpty()) {
            html.open("section").element("h2", phrases.say("deviations")).open("ul");
            deviations.forEach(this::deviation);
            html.close().close();
        }
    }

    private void deviation(Deviation deviation) {
        html.open("li", "id", deviation.id(), "data-id", deviation.id());
        TwinTables.words(html, counterpart(deviation.counterpart()));
        html.text(": " + words.of("difference", deviation.kind()) + ". ");
        words.say(deviation.reason()).ifPresent(reason -> TwinTables.words(html, reason));
        html.close();
    }

    private Said counterpart(String id) {
        return Journey.KIND
                .cast(journey.root())
                .flatMap(Journey::basedOn)
                .flatMap(reference -> workspace.document(Journey.KIND, reference))
                .map(reference -> reference.elements().get(id))
                .or(() -> Optional.ofNullable(journey.elements().get(id)))
                .flatMap(Element::caption)
                .map(words::say)
                .orElseGet(() -> Said.own(id));
    }

    private void sources() {
        if (content.sources().notEmpty()) {
            html.open("section").element("h2", phrases.say("sources")).open("dl");
            content.sources().forEach(this::source);
            html.close().close();
        }
    }

    private void source(SourceContent source) {
        html.element("dt", source.letter(), "id", "source-" + source.id(), "data-id", source.id());
        html.open("dd");
        TwinTables.words(html, source.dated());
        if (source.sample()) {
            html.text(" ").inline("span", words.of("mark.sample"), "class", "tag");
        }
        html.close();
    }

    private void said(String tag, Said said, String... attributes) {
        html.open(tag, attributes);
        TwinTables.words(html, said);
        html.close();
    }
}
