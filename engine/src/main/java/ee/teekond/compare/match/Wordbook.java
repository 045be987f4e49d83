package ee.teekond.compare.match;

import ee.teekond.model.Language;
import java.util.Arrays;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.primitive.MutableIntIntMap;
import org.eclipse.collections.impl.factory.primitive.IntIntMaps;

/**
 * What the points of two journeys say in one language, in pieces; a piece counts for the more, the fewer say it. For one
 * thread.
 */
final class Wordbook {

    /** What more than so many say tells nobody from the others, and would take time with each of them. */
    private static final int COMMON = 250;

    private static final int[] NOBODY = {};

    private final MutableIntIntMap known = IntIntMaps.mutable.empty();
    private final int[][] leftTitles;
    private final int[][] leftAll;
    private final double[] rightLengths;
    private final double[] rightMasses;
    private final double[] titleWeights;
    private final double[] allWeights;
    private final int[][] sayingInTitle;
    private final int[][] saying;

    Wordbook(ImmutableList<Said> left, ImmutableList<Said> right, Language language) {
        leftTitles = pieces(left, said -> said.title(language));
        int[][] rightTitles = pieces(right, said -> said.title(language));
        leftAll = pieces(left, said -> said.all(language));
        int[][] rightAll = pieces(right, said -> said.all(language));
        titleWeights = weights(leftTitles, rightTitles);
        allWeights = weights(leftAll, rightAll);
        sayingInTitle = sayers(rightTitles);
        saying = sayers(rightAll);
        rightLengths = Arrays.stream(rightTitles)
                .mapToDouble(text -> Math.sqrt(sum(text, titleWeights)))
                .toArray();
        rightMasses = Arrays.stream(rightTitles)
                .mapToDouble(text -> sum(text, allWeights))
                .toArray();
    }

    /** Whether anything is said in a language by any of these. */
    static boolean isSpoken(ImmutableList<Said> points, Language language) {
        return points.anySatisfy(said -> !said.title(language).isEmpty());
    }

    /**
     * How alike one on the left is to each on the right.
     *
     * @param titles gets how alike the titles are
     * @param covers gets how much of either title is found in what the other says at all
     */
    void read(int left, double[] titles, double[] covers) {
        double[] back = new double[covers.length];
        Arrays.fill(titles, 0);
        Arrays.fill(covers, 0);
        add(leftTitles[left], sayingInTitle, titleWeights, titles);
        add(leftTitles[left], saying, allWeights, covers);
        add(leftAll[left], sayingInTitle, allWeights, back);
        double length = Math.sqrt(sum(leftTitles[left], titleWeights));
        double mass = sum(leftTitles[left], allWeights);
        for (int right = 0; right < titles.length; right++) {
            titles[right] = share(titles[right], length * rightLengths[right]);
            covers[right] = Math.max(share(covers[right], mass), share(back[right], rightMasses[right]));
        }
    }

    private static void add(int[] pieces, int[][] sayers, double[] weights, double[] sums) {
        for (int piece : pieces) {
            for (int right : sayers[piece]) {
                sums[right] += weights[piece];
            }
        }
    }

    private static double sum(int[] pieces, double... weights) {
        double sum = 0;
        for (int piece : pieces) {
            sum += weights[piece];
        }
        return sum;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** The pieces of each text, numbered from zero on. */
    private int[][] pieces(ImmutableList<Said> points, Function<Said, String> text) {
        int[][] numbered = new int[points.size()][];
        for (int i = 0; i < numbered.length; i++) {
            int[] pieces = Letters.pieces(text.apply(points.get(i)));
            for (int j = 0; j < pieces.length; j++) {
                pieces[j] = known.getIfAbsentPut(pieces[j], known.size());
            }
            numbered[i] = pieces;
        }
        return numbered;
    }

    private double[] weights(int[][] left, int[][] right) {
        int[] counts = new int[known.size()];
        count(left, counts);
        count(right, counts);
        double[] weights = new double[counts.length];
        double[] byCount = new double[left.length + right.length + 1];
        for (int i = 0; i < weights.length; i++) {
            double weight = byCount[counts[i]];
            if (weight == 0) {
                double rarity = StrictMath.log(1 + (left.length + right.length + 1) / (counts[i] + 0.5));
                weight = rarity * rarity;
                byCount[counts[i]] = weight;
            }
            weights[i] = weight;
        }
        return weights;
    }

    private static void count(int[][] texts, int... counts) {
        for (int[] text : texts) {
            for (int piece : text) {
                counts[piece]++;
            }
        }
    }

    /** For every piece, who says it. */
    private int[][] sayers(int[][] texts) {
        int[] counts = new int[known.size()];
        count(texts, counts);
        int[][] sayers = new int[counts.length][];
        for (int piece = 0; piece < sayers.length; piece++) {
            sayers[piece] = counts[piece] == 0 || counts[piece] > COMMON ? NOBODY : new int[counts[piece]];
        }
        for (int i = texts.length - 1; i >= 0; i--) {
            for (int piece : texts[i]) {
                counts[piece]--;
                if (sayers[piece].length > 0) {
                    sayers[piece][counts[piece]] = i;
                }
            }
        }
        return sayers;
    }
}
