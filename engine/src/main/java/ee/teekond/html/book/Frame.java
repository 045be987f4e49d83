package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Language;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What stands around every page: the ways to the others, to the other languages and to the proof.
 *
 * @param pages every page of the book, the contents first
 * @param languages the languages the book is written in
 */
record Frame(ImmutableList<Page> pages, ImmutableList<Language> languages) {

    private static final int MOST_SIBLINGS = 24;

    /** A page with everything around it. */
    String around(Page page, Volume volume) {
        Sheet sheet = new Sheet(volume);
        HtmlWriter html = sheet.html();
        html.open("html", "lang", volume.language().code()).open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", page.title(volume) + " · " + volume.say("book.title") + " · Teekond");
        html.single("link", "rel", "stylesheet", "href", "../book.css");
        html.close().open("body");
        html.element("a", volume.say("book.skip"), "href", "#_main", "class", "skip");
        top(sheet, page);
        html.open("main", "id", "_main");
        heading(sheet, page);
        page.write(sheet);
        html.close();
        html.element("footer", volume.say("book.foot", volume.terms().date(volume.asOf())));
        sheet.defineIcons();
        html.close().close();
        return html.document();
    }

    private void top(Sheet sheet, Page page) {
        HtmlWriter html = sheet.html();
        html.open("header", "class", "top");
        html.open("a", "href", "index.html", "class", "brand");
        sheet.icon(Symbol.LOGO).html().inline("span", "Teekond").close();
        html.open("nav", "aria-label", sheet.say("book.pages"));
        for (Chapter chapter : Chapter.values()) {
            pages.detectOptional(candidate -> candidate.chapter() == chapter)
                    .ifPresent(first -> html.element(
                            "a",
                            sheet.volume().word("chapter", chapter),
                            current(first.file(), page.chapter() == chapter)));
        }
        html.close();
        if (languages.size() > 1) {
            html.open("nav", "aria-label", sheet.say("book.languages"), "class", "languages");
            languages.forEach(language -> html.open(
                            "a",
                            current(
                                    "../" + language.code() + "/" + page.file(),
                                    language == sheet.volume().language()))
                    .inline(
                            "abbr",
                            language.code().toUpperCase(Locale.ROOT),
                            "title",
                            sheet.volume().languageName(language.code()))
                    .close());
            html.close();
        }
        html.close();
    }

    private void heading(Sheet sheet, Page page) {
        HtmlWriter html = sheet.html();
        html.open("div", "class", "heading").open("div");
        html.open("p", "class", "kicker").text(sheet.volume().word("chapter", page.chapter()));
        if (page.documents()
                .anySatisfy(document -> document.inOrder()
                        .anySatisfy(element -> element.marks().sample().any()))) {
            sheet.tag("sample", sheet.say("book.sample"));
        }
        html.close().element("h1", page.title(sheet.volume())).close();
        views(sheet, page);
        html.close();
        siblings(sheet, page);
    }

    /** The two ways to look at a page with texts. */
    private static void views(Sheet sheet, Page page) {
        if (page.documents().isEmpty()) {
            return;
        }
        Page read = read(page);
        HtmlWriter html = sheet.html();
        html.open("nav", "class", "views", "aria-label", sheet.say("book.views"));
        html.element("a", sheet.say("view.read"), current(read.file(), page.equals(read)));
        html.element("a", sheet.say("view.proof"), current(ProofPage.file(read), !page.equals(read)));
        html.close();
    }

    /** The page itself, or the one it is the proof of. */
    private static Page read(Page page) {
        return page instanceof ProofPage proof ? proof.of() : page;
    }

    /** The other pages of the same chapter; of a very long one only its first page, which leads to the others. */
    private void siblings(Sheet sheet, Page page) {
        Page read = read(page);
        ImmutableList<Page> chapter = pages.select(other -> other.chapter() == page.chapter());
        ImmutableList<Page> siblings =
                chapter.size() > MOST_SIBLINGS ? chapter.take(1).newWith(read).distinct() : chapter;
        if (siblings.size() > 1) {
            HtmlWriter html = sheet.html();
            html.open("nav", "class", "siblings", "aria-label", sheet.volume().word("chapter", page.chapter()));
            siblings.forEach(other -> html.element(
                    "a",
                    other.title(sheet.volume()),
                    current(other.file(), other.file().equals(read.file()))));
            html.close();
        }
    }

    private static String[] current(String address, boolean here) {
        return here ? new String[] {"href", address, "aria-current", "page"} : new String[] {"href", address};
    }
}
