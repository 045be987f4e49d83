package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Wording;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The proof of a page: every text of its documents in all languages side by side, each with what is to be said of the
 * translation. A choice above the table leaves only what is open in one language; it needs no script.
 */
record ProofPage(Page of) implements Page {

    private static final ImmutableList<Language> LANGUAGES = Lists.immutable.with(Language.values());

    @Override
    public String file() {
        return file(of);
    }

    /** The file of a page's proof. */
    static String file(Page page) {
        return "proof-" + page.file();
    }

    @Override
    public Chapter chapter() {
        return of.chapter();
    }

    @Override
    public String title(Volume volume) {
        return of.title(volume);
    }

    @Override
    public ImmutableList<Document> documents() {
        return of.documents();
    }

    /** Every text that can be proofread here. */
    ImmutableList<Copy> copies() {
        return documents().flatCollect(Copy::of);
    }

    @Override
    public void write(Sheet sheet) {
        HtmlWriter html = sheet.html();
        ImmutableList<Copy> copies = copies();
        sheet.plain("lead", sheet.say("proof.lead"));
        html.open("section", "class", "panel");
        choices(sheet, copies);
        html.open("div", "class", "table");
        html.open("table", "class", "proof").element("caption", sheet.say("proof.of", title(sheet.volume())));
        html.open("thead").open("tr").element("th", sheet.say("column.text"), "scope", "col", "class", "c-text");
        LANGUAGES.forEach(language -> html.element(
                "th", sheet.volume().languageName(language.code()), "scope", "col", "class", "c-language"));
        html.close().close().open("tbody");
        copies.forEach(copy -> row(sheet, copy));
        html.close().close().close().close();
    }

    private static void choices(Sheet sheet, ImmutableList<Copy> copies) {
        sheet.plain("choices", sheet.say("proof.show"));
        choice(sheet, "all", sheet.say("proof.all", copies.size()), true);
        LANGUAGES.forEach(language -> choice(
                sheet,
                language.code(),
                sheet.say(
                        "proof.open",
                        sheet.volume().languageName(language.code()),
                        copies.count(copy -> copy.isOpen(language))),
                false));
    }

    private static void choice(Sheet sheet, String what, String label, boolean chosen) {
        String id = "_show-" + what;
        String[] radio = {"type", "radio", "name", "show", "id", id, "class", "choice"};
        sheet.html().single("input", chosen ? with(radio, "checked", "") : radio);
        sheet.html().element("label", label, "for", id);
    }

    private static String[] with(String[] attributes, String name, String value) {
        return Lists.immutable.with(attributes).newWith(name).newWith(value).toArray(new String[0]);
    }

    private static void row(Sheet sheet, Copy copy) {
        HtmlWriter html = sheet.html();
        String open = LANGUAGES
                .select(copy::isOpen)
                .collect(language -> "open-" + language.code())
                .makeString(" ");
        html.open("tr", "id", copy.anchor(), "data-id", copy.element().id(), "class", open);
        html.open("th", "scope", "row", "class", "c-text");
        html.element(
                "p",
                name(sheet, "kind", copy.element().descriptor().name()) + " · " + name(sheet, "field", copy.field()));
        html.open("p", "class", "small");
        sheet.id(copy.anchor()).marks(copy.document(), copy.element());
        html.close().close();
        LANGUAGES.forEach(language -> cell(sheet, copy, language));
        html.close();
    }

    private static String name(Sheet sheet, String family, String code) {
        String key = family + "." + code;
        return sheet.volume().words().has(key) ? sheet.say(key) : code;
    }

    private static void cell(Sheet sheet, Copy copy, Language language) {
        HtmlWriter html = sheet.html();
        html.open(
                "td",
                "class",
                "c-language " + copy.state(language),
                "data-label",
                sheet.volume().languageName(language.code()));
        copy.text()
                .in(language)
                .map(Wording::text)
                .ifPresent(text -> html.inline("span", text, "lang", language.code()));
        if (copy.isOpen(language)) {
            sheet.tag("translation " + copy.state(language), sheet.say("translation." + copy.state(language)));
        }
        html.close();
    }
}
