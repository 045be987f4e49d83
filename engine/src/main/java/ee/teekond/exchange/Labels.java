package ee.teekond.exchange;

import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.question.Unit;
import ee.teekond.words.LanguageNames;
import java.util.Optional;

/** Words for answers: titles of elements and of the signs in a table, in one language. */
final class Labels {

    private static final int TENTHS = 10;

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

    /** A value as people read it in its unit. */
    String figure(Unit unit, int value) {
        if (unit != Unit.TENTHS) {
            return Integer.toString(value);
        }
        String sign = value < 0 ? "−" : value > 0 ? "+" : "";
        int tenths = Math.abs(value);
        return sign + tenths / TENTHS + say("decimal") + tenths % TENTHS;
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

    /** What an element is called that is named as {@code kind/document#element}; its name if it is not there. */
    String element(String name) {
        int slash = name.indexOf('/');
        int hash = name.indexOf('#');
        return Optional.ofNullable(workspace
                        .documents()
                        .get(new DocumentKey(
                                name.substring(0, slash), name.substring(slash + 1, hash < 0 ? name.length() : hash))))
                .flatMap(document -> hash < 0
                        ? Optional.of(document.root())
                        : Optional.ofNullable(document.elements().get(name.substring(hash + 1))))
                .flatMap(Element::caption)
                .map(this::of)
                .orElse(name);
    }

    String service(String id) {
        return title(Service.KIND, id);
    }

    /** The mark of what is invented. */
    static String mark(boolean sample) {
        return sample ? " *" : "";
    }
}
