package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The first page: how to read the book, what is in it, and how far each page is translated. */
record ContentsPage(ImmutableList<Page> pages) implements Page {

    private static final ImmutableList<Language> LANGUAGES = Lists.immutable.with(Language.values());

    @Override
    public String file() {
        return "index.html";
    }

    @Override
    public Chapter chapter() {
        return Chapter.CONTENTS;
    }

    @Override
    public String title(Volume volume) {
        return volume.workspace()
                .manifest()
                .name()
                .or(() -> java.util.Optional.of(Text.EMPTY))
                .map(volume::read)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> volume.say("book.title"));
    }

    @Override
    public ImmutableList<Document> documents() {
        return Lists.immutable.empty();
    }

    @Override
    public void write(Sheet sheet) {
        sheet.plain("lead", sheet.say("contents.lead"));
        reading(sheet);
        table(sheet);
    }

    private static void reading(Sheet sheet) {
        HtmlWriter html = sheet.html();
        html.open("section", "class", "panel").element("h2", sheet.say("contents.reading"));
        html.open("dl", "class", "marks");
        mark(sheet, "sample", sheet.volume().terms().of("mark.sample"));
        mark(sheet, "assumed", sheet.volume().terms().of("mark.assumed"));
        mark(sheet, "translation machine", sheet.say("translation.machine.short"), "machine");
        mark(sheet, "translation outdated", sheet.say("translation.outdated.short"), "outdated");
        mark(sheet, "untranslated", sheet.say("translation.missing"), "missing");
        html.open("dt").inline("code", "otsib-infot", "class", "id").close();
        html.element("dd", sheet.say("contents.mark.id"));
        html.open("dt").inline("span", "n<5", "class", "n").close();
        html.element("dd", sheet.say("contents.mark.people"));
        html.close().close();
    }

    private static void mark(Sheet sheet, String look, String word) {
        mark(sheet, look, word, look);
    }

    private static void mark(Sheet sheet, String look, String word, String key) {
        sheet.html().open("dt");
        sheet.tag(look, word);
        sheet.html().close().element("dd", sheet.say("contents.mark." + key));
    }

    private void table(Sheet sheet) {
        HtmlWriter html = sheet.html();
        html.open("section", "class", "panel").element("h2", sheet.say("chapter.contents"));
        html.open("div", "class", "table");
        html.open("table", "class", "contents").element("caption", sheet.say("contents.caption"));
        html.open("thead").open("tr");
        html.element("th", sheet.say("column.page"), "scope", "col", "class", "c-page");
        html.element("th", sheet.say("column.chapter"), "scope", "col", "class", "c-chapter");
        head(sheet, sheet.say("column.proofread"));
        LANGUAGES.forEach(language -> head(sheet, sheet.volume().languageName(language.code())));
        html.close().close().open("tbody");
        pages.forEach(page -> row(sheet, page));
        html.close().close().close().close();
    }

    private static void head(Sheet sheet, String words) {
        sheet.html().element("th", words, "scope", "col");
    }

    private static void row(Sheet sheet, Page page) {
        HtmlWriter html = sheet.html();
        ImmutableList<Copy> copies = new ProofPage(page).copies();
        html.open("tr").open("th", "scope", "row", "class", "title");
        html.inline("a", page.title(sheet.volume()), "href", page.file()).close();
        html.element(
                "td",
                sheet.volume().word("chapter", page.chapter()),
                "class",
                "muted",
                "data-label",
                sheet.say("column.chapter"));
        html.open("td", "data-label", sheet.say("column.proofread"));
        if (copies.notEmpty()) {
            sheet.icon(Symbol.EYE);
            html.inline("a", sheet.say("contents.texts", copies.size()), "href", ProofPage.file(page));
        } else {
            sheet.nothing();
        }
        html.close();
        LANGUAGES.forEach(language -> state(sheet, copies, language));
        html.close();
    }

    private static void state(Sheet sheet, ImmutableList<Copy> copies, Language language) {
        HtmlWriter html = sheet.html();
        html.open("td", "class", "state", "data-label", sheet.volume().languageName(language.code()));
        int open = copies.count(copy -> copy.isOpen(language));
        if (copies.isEmpty()) {
            sheet.nothing();
        } else if (open == 0) {
            html.open("span", "class", "withicon state-offered");
            sheet.icon(Symbol.OFFERED).html().text(sheet.say("contents.done")).close();
        } else {
            html.text(sheet.say("contents.open", open));
        }
        html.close();
    }
}
