package ee.teekond.finding;

import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import org.eclipse.collections.api.list.ImmutableList;

/** Says findings in words. The interface speaks Estonian and English; other languages get English. */
public final class Messages {

    private final Phrases phrases;
    private final Language language;

    private Messages(Language language) {
        this.language = language;
        phrases = Phrases.of("ee.teekond.finding.messages", language);
    }

    /** The messages in a language of the interface. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    /** The finding's message, one sentence or two, with what was probably meant. */
    public String of(Finding finding) {
        String message = phrases.say(finding.rule().code(), finding.arguments());
        return finding.suggestion()
                .map(meant -> message + " " + phrases.say(suggestionKey(finding.rule()), meant))
                .orElse(message);
    }

    /** Most rules ask whether another word was meant; some propose a value. */
    private String suggestionKey(Rule rule) {
        String own = "suggestion." + rule.code();
        return phrases.has(own) ? own : "suggestion";
    }

    /** The finding with its rule: {@code severity rule-id: message}, or {@code explained rule-id: message (reason)}. */
    public String line(Finding finding) {
        String start = finding.explained().isPresent()
                ? "explained"
                : "severity." + finding.severity().code();
        String end = finding.explained()
                .map(reason -> " " + phrases.say("explained.reason", reason.forReader(language)))
                .orElse("");
        return phrases.say(start) + " " + finding.rule().code() + ": " + of(finding) + end;
    }

    /** Any message by its key. */
    public String of(String key, ImmutableList<String> arguments) {
        return phrases.say(key, arguments);
    }
}
