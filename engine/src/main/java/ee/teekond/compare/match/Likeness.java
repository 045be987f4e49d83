package ee.teekond.compare.match;

import ee.teekond.model.Language;
import java.util.Arrays;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * How alike what the points of two journeys say is, from 0 to 1, row by row; in the language they are most alike in. For one
 * thread.
 */
final class Likeness {

    /** What the title shares with everything the other says counts for less than what the titles share. */
    private static final double COVER = 0.5;

    private final MutableList<Wordbook> wordbooks = Lists.mutable.empty();
    private final double[] titles;
    private final double[] covers;
    private final double[] titlesHere;
    private final double[] coversHere;

    Likeness(ImmutableList<Said> left, ImmutableList<Said> right) {
        for (Language language : Language.values()) {
            if (Wordbook.isSpoken(left, language) && Wordbook.isSpoken(right, language)) {
                wordbooks.add(new Wordbook(left, right, language));
            }
        }
        titles = new double[right.size()];
        covers = new double[right.size()];
        titlesHere = new double[right.size()];
        coversHere = new double[right.size()];
    }

    /** Reads the row of one on the left; {@link #title} and {@link #cover} speak of it. */
    void read(int left) {
        Arrays.fill(titles, 0);
        Arrays.fill(covers, 0);
        for (Wordbook wordbook : wordbooks) {
            wordbook.read(left, titlesHere, coversHere);
            for (int i = 0; i < titles.length; i++) {
                if (titlesHere[i] + COVER * coversHere[i] > titles[i] + COVER * covers[i]) {
                    titles[i] = titlesHere[i];
                    covers[i] = coversHere[i];
                }
            }
        }
    }

    /** How alike the titles are. */
    double title(int right) {
        return titles[right];
    }

    /** How much of either title is found in what the other says at all. */
    double cover(int right) {
        return covers[right];
    }
}
