package ee.teekond.server.cli;

import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Messages;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.server.store.StoreException;
import java.util.Locale;
import org.eclipse.collections.impl.factory.Lists;

/** What the program says to its user, in Estonian or English. */
final class Words {

    private final Messages messages;
    private final Phrases own;

    private Words(Language language) {
        messages = Messages.in(language);
        own = Phrases.of("ee.teekond.server.cli.words", language);
    }

    static Words in(Language language) {
        return new Words(language);
    }

    static Language systemLanguage() {
        return Locale.getDefault().getLanguage().equals("et") ? Language.ET : Language.EN;
    }

    String say(String key, Object... arguments) {
        return own.say(key, arguments);
    }

    String place(PlaceException wrong) {
        return messages.of(wrong.key(), Lists.immutable.with(wrong.path()));
    }

    String store(StoreException wrong) {
        String key = "store." + wrong.reason().name().toLowerCase(Locale.ROOT);
        String backup =
                wrong.backup().map(newest -> " " + say("store.backup", newest)).orElse("");
        return say(key, wrong.place()) + backup;
    }

    String of(Finding finding) {
        return messages.of(finding);
    }

    /** A finding on one line: {@code file:line:col: severity rule-id: message}, or {@code explained} for the severity and the reason at the end. */
    String line(Finding finding) {
        return finding.place()
                        .map(SourcePlace::toString)
                        .orElseGet(() -> finding.about().makeString(", ")) + ": " + messages.line(finding);
    }
}
