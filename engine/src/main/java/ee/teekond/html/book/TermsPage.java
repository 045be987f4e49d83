package ee.teekond.html.book;

import ee.teekond.model.Document;
import ee.teekond.model.Service;
import ee.teekond.model.Taxonomy;
import ee.teekond.model.Term;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The terms things are sorted by, list by list. */
record TermsPage(ImmutableList<Document> documents) implements Page {

    static ImmutableList<Page> all(Workspace workspace) {
        ImmutableList<Document> taxonomies = workspace.documents(Taxonomy.KIND);
        return taxonomies.isEmpty() ? Lists.immutable.empty() : Lists.immutable.with(new TermsPage(taxonomies));
    }

    @Override
    public String file() {
        return "terms.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.TERMS;
    }

    @Override
    public String title(Volume volume) {
        return volume.say("terms.title");
    }

    @Override
    public void write(Sheet sheet) {
        sheet.plain("lead", sheet.say("terms.lead"));
        documents.forEach(document ->
                taxonomy(sheet, document, Taxonomy.KIND.cast(document.root()).orElseThrow()));
    }

    private static void taxonomy(Sheet sheet, Document document, Taxonomy taxonomy) {
        sheet.html().open("section", sheet.anchor(taxonomy.id(), "panel")).open("h2");
        sheet.words(taxonomy.title());
        sheet.html().close();
        sheet.paragraph("", taxonomy.summary());
        sheet.html().open("p", "class", "small");
        sheet.id(taxonomy.id()).marks(document, taxonomy);
        sheet.html().close();
        Grid.<Term>of("terms", term -> document)
                .column(sheet, "term", (to, term) -> {
                    to.title(term.title());
                    to.paragraph("summary", term.summary());
                })
                .column(
                        sheet,
                        "code",
                        (to, term) -> to.plain("number", term.code().orElse("–")),
                        "code")
                .column(
                        sheet,
                        "broader",
                        (to, term) -> to.links(
                                Term.KIND,
                                Lists.immutable.withAll(term.broader().stream().toList())),
                        "broader")
                .column(sheet, "names", (to, term) -> to.plain("", term.names().makeString(", ")), "names")
                .column(sheet, "valid", TermsPage::valid, "firstVersion", "lastVersion", "replacedBy")
                .column(sheet, "about", (to, term) -> to.links(Service.KIND, term.services()), "services")
                .write(sheet, sheet.volume().read(taxonomy.title()), document.children(taxonomy, Term.KIND));
        sheet.html().close();
    }

    private static void valid(Sheet sheet, Term term) {
        if (term.firstVersion().or(term::lastVersion).isEmpty()) {
            sheet.nothing();
        } else {
            sheet.plain(
                    "",
                    term.firstVersion().orElse("") + " – " + term.lastVersion().orElse(""));
        }
        sheet.labelled(sheet.say("service.replacedBy"), Term.KIND, term.replacedBy());
    }
}
