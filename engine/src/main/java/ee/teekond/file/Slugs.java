package ee.teekond.file;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the id an element gets from its first title. */
public final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /** Lower case, without accents, words joined by hyphens; empty when no letter or digit is left. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug =
                plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
    }
}
