package ee.teekond.server.cli;

import ee.teekond.exchange.Table;
import ee.teekond.html.HtmlWriter;
import ee.teekond.html.TableHtml;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The page {@code demo} leaves behind.
 *
 * @param findings one line each
 * @param comparisons coverage and differences by turns
 * @param book the first page of the reader's edition, as seen from here
 */
record DemoPage(
        Words words,
        Workspace workspace,
        Language language,
        ImmutableList<String> findings,
        ImmutableList<Table> answers,
        ImmutableList<Compared> comparisons,
        ImmutableList<Table> walks,
        ImmutableList<Drawn> maps,
        String book) {

    /** What a comparison found: how much of the reference is there, and what differs. */
    record Compared(Table coverage, Table differences) {}

    /** A map that was drawn, and the file it is in, as seen from the page. */
    record Drawn(Document journey, String file) {}

    String html() {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", language.code()).open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", "Teekond · " + name()).style(css()).close();
        html.open("body").open("header");
        html.element("p", "Teekond", "class", "kicker").element("h1", name());
        html.element("p", words.say("page.lead")).element("p", words.say("page.sample"), "class", "sample");
        contents(html);
        html.close().open("main");
        maps(html);
        compared(html);
        section(html, "ask", answers);
        book(html);
        folded(html, "walk", walks);
        check(html);
        html.close().element("footer", words.say("page.footer")).close().close();
        return html.document();
    }

    private String name() {
        return workspace.manifest().name().orElse(Text.EMPTY).forReader(language);
    }

    private void contents(HtmlWriter html) {
        html.open("nav", "aria-label", words.say("page.contents"));
        for (String section : new String[] {"maps", "compare", "ask", "book", "walk", "check"}) {
            html.element("a", words.say("page." + section), "href", "#" + section);
        }
        html.close();
    }

    private void maps(HtmlWriter html) {
        start(html, "maps");
        for (Drawn map : maps) {
            String title = map.journey().root().caption().orElse(Text.EMPTY).forReader(language);
            html.open("figure");
            html.open("a", "href", map.file());
            html.single("img", "src", map.file(), "alt", title, "loading", "lazy");
            html.close().element("figcaption", title).close();
        }
        html.close();
    }

    private void section(HtmlWriter html, String name, ImmutableList<Table> tables) {
        start(html, name);
        tables.forEach(table -> TableHtml.write(table, html));
        html.close();
    }

    /** How much of the reference is there is to be seen; the many differences open on demand. */
    private void compared(HtmlWriter html) {
        start(html, "compare");
        for (Compared compared : comparisons) {
            TableHtml.write(compared.coverage(), html);
            html.open("details").element("summary", words.say("page.compare.differences"));
            TableHtml.write(compared.differences(), html);
            html.close();
        }
        html.close();
    }

    /** Each table behind its title, which is the answer in words. */
    private void folded(HtmlWriter html, String name, ImmutableList<Table> tables) {
        start(html, name);
        for (Table table : tables) {
            html.open("details").element("summary", table.title());
            TableHtml.write(table.untitled(), html);
            html.close();
        }
        html.close();
    }

    private void book(HtmlWriter html) {
        start(html, "book");
        html.element("p", words.say("page.book.lead"));
        html.open("p").inline("a", words.say("page.book.open"), "href", book).close();
        html.close();
    }

    private void check(HtmlWriter html) {
        start(html, "check");
        if (findings.isEmpty()) {
            html.element("p", words.say("check.clean", workspace.documents().size()));
        } else {
            html.open("ul");
            findings.forEach(finding -> html.element("li", finding));
            html.close();
        }
        html.close();
    }

    private void start(HtmlWriter html, String name) {
        html.open("section", "id", name);
        html.element("p", words.say("page." + name + ".for"), "class", "kicker");
        html.element("h2", words.say("page." + name));
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(DemoPage.class.getResourceAsStream("demo.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
