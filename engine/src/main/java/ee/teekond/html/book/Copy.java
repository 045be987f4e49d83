package ee.teekond.html.book;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Translation;
import ee.teekond.model.Values;
import ee.teekond.model.Wording;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One text of the content, as a proofreader sees it.
 *
 * @param path where it stands in its element, such as {@code next[1].label}
 */
record Copy(Document document, Element element, String path, Text text) {

    /** Every text of a document, in reading order. */
    static ImmutableList<Copy> of(Document document) {
        return document.inOrder()
                .flatCollect(element -> Values.texts(element)
                        .collect(found -> new Copy(document, element, found.path(), found.text())));
    }

    /** What can be said of the text in a language: {@code current}, {@code machine}, {@code outdated} or {@code missing}. */
    String state(Language language) {
        return text.in(language).map(Wording::state).map(Translation::code).orElse("missing");
    }

    /** Whether somebody still has to look at it in a language. */
    boolean isOpen(Language language) {
        return !state(language).equals(Translation.CURRENT.code());
    }

    /** The name of the field that holds it, without what leads there. */
    String field() {
        return path.replaceFirst("^.*\\.", "").replaceFirst("\\[.*$", "");
    }

    /** Its own place on the page: no element's id has a point in it. */
    String anchor() {
        return element.id() + "." + path.replace('[', '-').replace("]", "");
    }
}
