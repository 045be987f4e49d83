package ee.teekond.finding;

import ee.teekond.model.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Says findings in words. The interface speaks Estonian and English; other languages get English. In a message {@code {0}}
 * is the first argument as it is, {@code {1:type}} the phrase called {@code type.} and the second argument.
 */
public final class Messages {

    private static final Pattern HOLE = Pattern.compile("\\{([0-9])(?::([a-z]+))?\\}");

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The messages in a language of the interface. */
    public static Messages in(Language language) {
        Locale locale = language == Language.ET ? new Locale("et") : Locale.ENGLISH;
        return new Messages(ResourceBundle.getBundle(
                "ee.teekond.finding.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The finding's message, one sentence or two, with what was probably meant. */
    public String of(Finding finding) {
        String message = of(finding.rule().code(), finding.arguments());
        return finding.suggestion()
                .map(meant -> message + " " + of("suggestion", Lists.immutable.with(meant)))
                .orElse(message);
    }

    /** The word for a severity. */
    public String of(Severity severity) {
        return bundle.getString("severity." + severity.code());
    }

    /** Any message by its key. */
    public String of(String key, ImmutableList<String> arguments) {
        Matcher hole = HOLE.matcher(bundle.getString(key));
        return hole.replaceAll(found -> Matcher.quoteReplacement(filled(found.group(1), found.group(2), arguments)));
    }

    private String filled(String index, String family, ImmutableList<String> arguments) {
        String argument = arguments.get(Integer.parseInt(index));
        return family == null ? argument : bundle.getString(family + "." + argument);
    }
}
