package ee.teekond.exchange;

import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.words.LanguageNames;

/** Words for answers: titles of elements and of the signs in a table, in one language. */
final class Labels {

    private final Workspace workspace;
    private final Language language;
    private final Phrases phrases;

    Labels(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.language = language;
        phrases = Phrases.of("ee.teekond.exchange.labels", language);
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** Whether there is such a phrase. */
    boolean has(String key) {
        return phrases.has(key);
    }

    /** The word for a choice: {@code state.blocked}. */
    String word(String family, Choice choice) {
        return phrases.say(family + "." + choice.code());
    }

    /** What a language is called. */
    String language(String code) {
        return LanguageNames.in(language).of(code);
    }

    String of(Text text) {
        return text.forReader(language);
    }

    /** The title of a shared element, its id if it is not there. */
    String title(Kind<?> kind, String id) {
        return shared(kind.name(), id);
    }

    /** The title of an element of a shared kind, its id if it is not there. */
    String shared(String kind, String id) {
        return workspace
                .shared(kind, id)
                .flatMap(Element::caption)
                .map(this::of)
                .orElse(id);
    }

    /** The title of a document, its id if it is not there. */
    String document(Kind<?> kind, String id) {
        return workspace
                .document(kind, id)
                .flatMap(document -> document.root().caption())
                .map(this::of)
                .orElse(id);
    }

    String service(String id) {
        return title(Service.KIND, id);
    }

    /** The mark of what is invented. */
    static String mark(boolean sample) {
        return sample ? " *" : "";
    }
}
