package ee.teekond.html.book;

import ee.teekond.layout.desk.MapWords;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.words.ConditionWords;
import ee.teekond.words.LanguageNames;
import ee.teekond.words.NeedWords;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The book in one language: what is in it and the words to say it with.
 *
 * @param words the book's own words
 * @param terms the words it shares with the map
 */
record Volume(
        Workspace workspace,
        Language language,
        LocalDate asOf,
        Phrases words,
        MapWords terms,
        ConditionWords conditions,
        NeedWords needs,
        Figures figures,
        Addresses addresses) {

    static Volume of(Workspace workspace, Language language, LocalDate asOf) {
        return new Volume(
                workspace,
                language,
                asOf,
                words(language),
                MapWords.in(language),
                ConditionWords.in(language),
                new NeedWords(workspace, language),
                Figures.in(language),
                new Addresses(workspace));
    }

    /** The book's own words in a language. */
    static Phrases words(Language language) {
        return Phrases.of("ee.teekond.html.book.book", language);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The book's word for a choice, {@code felt.now}. */
    String word(String family, Choice choice) {
        return words.say(family + "." + choice.code());
    }

    /** The title of a document or shared element; its id if it is not there. */
    String title(Kind<?> kind, String id) {
        return addresses
                .find(kind, id)
                .flatMap(Element::caption)
                .map(this::read)
                .filter(title -> !title.isBlank())
                .orElse(id);
    }

    String read(Text text) {
        return text.forReader(language);
    }

    /** What a language is called; one that has no name here goes by its code. */
    String languageName(String code) {
        return LanguageNames.in(language).of(code);
    }

    String languageNames(ImmutableList<String> codes) {
        return codes.collect(this::languageName).makeString(", ");
    }

    /** The shared elements of a kind with the documents that hold them, by title. */
    <E extends Element> ImmutableList<E> shared(Kind<E> kind) {
        return byTitle(workspace.all(kind));
    }

    /** The roots of all documents of a kind, by title. */
    <E extends Element> ImmutableList<E> roots(Kind<E> kind) {
        return byTitle(workspace
                .documents(kind)
                .collect(Document::root)
                .collect(root -> kind.cast(root).orElseThrow()));
    }

    /** In the order of their titles, the same on every machine. */
    <E extends Element> ImmutableList<E> byTitle(ImmutableList<E> elements) {
        return elements.toSortedListBy(
                        element -> element.caption().map(this::read).orElse(element.id()) + " " + element.id())
                .toImmutable();
    }

    /** The document a shared element or a root stands in. */
    Document holder(Element element) {
        Kind<?> kind = element.descriptor();
        return (kind.shared() ? workspace.documentWith(kind, element.id()) : workspace.document(kind, element.id()))
                .orElseThrow();
    }
}
