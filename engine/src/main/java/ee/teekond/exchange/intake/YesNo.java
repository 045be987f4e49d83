package ee.teekond.exchange.intake;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Sets;

/** Yes and no as people write them in tables, in the languages of the content. */
final class YesNo {

    private static final ImmutableSet<String> YES =
            Sets.immutable.with("1", "x", "yes", "y", "true", "jah", "j", "так", "да", "1,0", "1.0");
    private static final ImmutableSet<String> NO =
            Sets.immutable.with("0", "-", "–", "no", "n", "false", "ei", "e", "ні", "нет", "0,0", "0.0");

    private YesNo() {}

    /** What a word says; nothing if it is neither. */
    static Optional<Boolean> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}
