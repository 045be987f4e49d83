package ee.teekond.html.book;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Document;
import ee.teekond.model.Portion;
import ee.teekond.model.Source;
import ee.teekond.model.Values;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.bag.ImmutableBag;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What everything rests on. A source's own published number of people is no secret. */
record SourcesPage(ImmutableList<Document> documents) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        return Lists.immutable.with(new SourcesPage(workspace.documents(Source.KIND)));
    }

    @Override
    public String file() {
        return "sources.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.SOURCES;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("sources.title");
    }

    @Override
    public void write(Sheet sheet) {
        Volume volume = sheet.volume();
        ImmutableBag<String> cited = cited(volume.workspace());
        sheet.plain("lead", sheet.say("sources.lead"));
        sheet.html().open("section", "class", "panel");
        Grid.<Source>of("sources", volume::holder)
                .column(sheet, "source", SourcesPage::source)
                .column(sheet, "method", SourcesPage::method, "method", "date")
                .column(sheet, "people", SourcesPage::people, "n", "breakdown")
                .column(sheet, "origin", SourcesPage::origin, "publisher", "place", "languages", "consent")
                .column(
                        sheet,
                        "cited",
                        (to, source) -> to.html().text(String.valueOf(cited.occurrencesOf(source.id()))))
                .column(sheet, "proof", Proofs::write, "evidence")
                .write(sheet, title(volume), volume.roots(Source.KIND));
        sheet.html().close();
    }

    /** How often each source is named, in evidence or elsewhere. */
    private static ImmutableBag<String> cited(Workspace workspace) {
        return workspace
                .sortedDocuments()
                .flatCollect(Document::inOrder)
                .flatCollect(Values::references)
                .select(reference -> reference.type().kind().equals(Source.KIND.name()))
                .collect(Values.Reference::target)
                .toBag()
                .toImmutable();
    }

    private static void source(Sheet sheet, Source source) {
        sheet.title(source.title());
        sheet.web(source.link());
    }

    private static void method(Sheet sheet, Source source) {
        sheet.plain("", sheet.volume().word("method", source.method()));
        source.date()
                .ifPresent(day -> sheet.plain("muted", sheet.volume().terms().date(day)));
    }

    private static void people(Sheet sheet, Source source) {
        if (source.n().isEmpty() && source.breakdown().isEmpty()) {
            sheet.nothing();
        }
        source.n().ifPresent(n -> sheet.plain("number", sheet.volume().figures().whole(n)));
        HtmlWriter html = sheet.html();
        source.breakdown().forEach(portion -> {
            html.open("p");
            sheet.words(portion.title());
            html.text(" " + share(sheet, source, portion)).close();
        });
    }

    /** Of a source that does not say how many took part no share can be told. */
    private static String share(Sheet sheet, Source source, Portion portion) {
        return source.n()
                .map(n -> Suppression.STANDARD
                        .share(Math.toIntExact(portion.percent()), new People(n))
                        .inTable(sheet.volume().figures().tenths(portion.percent())))
                .orElse("–");
    }

    private static void origin(Sheet sheet, Source source) {
        source.publisher().ifPresent(publisher -> sheet.plain("", publisher));
        source.place().ifPresent(place -> sheet.plain("", place));
        sheet.labelled(sheet.say("service.languages"), sheet.volume().languageNames(source.languages()));
        source.consent()
                .ifPresent(consent -> sheet.plain("muted", sheet.volume().word("consent", consent)));
    }
}
