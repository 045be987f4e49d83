package ee.teekond.model;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Words of the interface from a bundle, in one language; a language the bundle lacks gets English. In a phrase {@code {0}} is
 * the first argument as it is, {@code {1:type}} the phrase called {@code type.} and the second argument.
 */
public final class Phrases {

    private static final Pattern HOLE = Pattern.compile("\\{([0-9])(?::([a-z]+))?\\}");

    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The phrases of a bundle, named as a class is: {@code ee.teekond.finding.messages}. */
    public static Phrases of(String bundle, Language language) {
        Locale locale = Locale.forLanguageTag(language.code());
        ResourceBundle.Control control = new ResourceBundle.Control() {
            @Override
            public java.util.List<String> getFormats(String baseName) {
                return FORMAT_PROPERTIES;
            }

            @Override
            public @Nullable Locale getFallbackLocale(String baseName, Locale missing) {
                return missing.equals(Locale.ENGLISH) ? null : Locale.ENGLISH;
            }
        };
        return new Phrases(ResourceBundle.getBundle(bundle, locale, control));
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A phrase with its holes filled. */
    public String say(String key, Object... arguments) {
        return say(key, Lists.immutable.with(arguments).collect(String::valueOf));
    }

    /** A phrase with its holes filled. */
    public String say(String key, ImmutableList<String> arguments) {
        return HOLE.matcher(bundle.getString(key))
                .replaceAll(hole -> Matcher.quoteReplacement(filled(hole.group(1), hole.group(2), arguments)));
    }

    private String filled(String index, @Nullable String family, ImmutableList<String> arguments) {
        String argument = arguments.get(Integer.parseInt(index));
        return family == null ? onOneLine(argument) : bundle.getString(family + "." + argument);
    }

    /** What a user wrote may hold line breaks, or marks that turn the rest of the line around. */
    private static String onOneLine(String argument) {
        return UNSAFE.matcher(argument).replaceAll(" ");
    }
}
