package ee.teekond.html;

import ee.teekond.exchange.AnswerLegend;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.Table;
import ee.teekond.exchange.TableBars;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;

/** An answer as a page to share: one file that asks for nothing else. */
public final class AnswerPage {

    private AnswerPage() {}

    /** The page of an answer from the workspace. */
    public static String write(Workspace workspace, Answer answer, Language language) {
        Table told = TableBars.after(new AnswerReport(workspace, answer, language).shared(), "value");
        Phrases phrases = Phrases.of("ee.teekond.exchange.labels", language);
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", language.code()).open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", "Teekond · " + told.title())
                .style(Css.read("answer.css"))
                .close();
        html.open("body").open("header");
        html.element("p", "Teekond · " + workspaceName(workspace, language), "class", "kicker")
                .element("h1", told.title())
                .close();
        html.open("main");
        TableHtml.write(told.untitled(), html);
        html.element("h2", phrases.say("sheet.legend"));
        TableHtml.write(new AnswerLegend(workspace, answer, language).table(), html);
        return html.close().close().close().document();
    }

    private static String workspaceName(Workspace workspace, Language language) {
        return workspace.manifest().name().map(name -> name.forReader(language)).orElse("");
    }
}
