package ee.teekond.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the id an element gets from its first title. */
public final class Slugs {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slugs() {}

    /** Lower case, without accents, words joined by hyphens; empty when no letter or digit is left. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String joined = OTHERS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("-");
        String slug = EDGES.matcher(joined).replaceAll("");
        return slug.length() <= LONGEST
                ? slug
                : EDGES.matcher(slug.substring(0, LONGEST)).replaceAll("");
    }
}
