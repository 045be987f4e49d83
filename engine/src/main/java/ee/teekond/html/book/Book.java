package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The reader's edition of a workspace.
 *
 * @param asOf the day the pages name as theirs
 */
public record Book(Workspace workspace, LocalDate asOf) {

    /** Every file, the page to open first before all others: a folder for each language, and the style they share. */
    public ImmutableList<BookFile> files(ImmutableList<Language> languages) {
        ImmutableList<Page> content = Pages.of(workspace);
        ImmutableList<Page> pages =
                Lists.immutable.<Page>with(new ContentsPage(content)).newWithAll(content);
        ImmutableList<Page> proofs =
                content.reject(page -> page.documents().isEmpty()).collect(ProofPage::new);
        Frame frame = new Frame(pages, languages);
        MutableList<BookFile> files = Lists.mutable.empty();
        if (languages.size() > 1) {
            files.add(new BookFile("index.html", door(languages)));
        }
        for (Language language : languages) {
            Volume volume = Volume.of(workspace, language, asOf);
            pages.newWithAll(proofs)
                    .forEach(page ->
                            files.add(new BookFile(language.code() + "/" + page.file(), frame.around(page, volume))));
        }
        return files.with(new BookFile("book.css", style())).toImmutable();
    }

    /** The page that leads to the languages, each in its own words. */
    private String door(ImmutableList<Language> languages) {
        Volume first = Volume.of(workspace, languages.getFirst(), asOf);
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", first.language().code()).open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", first.say("book.title") + " · Teekond");
        html.single("link", "rel", "stylesheet", "href", "book.css");
        html.close().open("body", "class", "door").open("main");
        html.element("p", "Teekond", "class", "kicker");
        for (Language language : languages) {
            Volume volume = Volume.of(workspace, language, asOf);
            html.open("p", "lang", language.code());
            html.inline("a", volume.say("book.title"), "href", language.code() + "/index.html");
            html.text(" " + volume.languageName(language.code())).close();
        }
        html.close().close().close();
        return html.document();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Book.class.getResourceAsStream("book.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
