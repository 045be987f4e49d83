package ee.teekond.layout.heatmap.content;

import ee.teekond.layout.paint.Tone;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Unit;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;

/** The fixed steps of a heat map, never stretched to the data: of a share in per cent, or of a number. */
public enum Scale {
    SHARE(10, 20, 30, 40, 50, 60),
    NUMBER(1, 2, 3, 5, 10, 20);

    private static final ImmutableList<Unit> NOT_DRAWN = Lists.immutable.of(Unit.TENTHS, Unit.DAYS, Unit.POINTS);
    private static final ImmutableList<Tone> RAMP = Lists.immutable.of(
            Tone.HEAT_0, Tone.HEAT_10, Tone.HEAT_20, Tone.HEAT_30, Tone.HEAT_40, Tone.HEAT_50, Tone.HEAT_60);
    /** From this bin on the ground is too dark for dark letters. */
    private static final int DARK = 4;

    private final ImmutableIntList bounds;

    Scale(int... bounds) {
        this.bounds = IntLists.immutable.of(bounds);
    }

    /** A share where the question knows of how many. */
    static Scale of(Question question) {
        return question.measures().contains(Measure.TOTAL) ? SHARE : NUMBER;
    }

    /** Whether more of the question's value is more of something; a feeling, days and scores are not. */
    static boolean measures(Question question) {
        return !NOT_DRAWN.contains(question.unit());
    }

    public int bins() {
        return RAMP.size();
    }

    /** The bin a figure falls in, from 0. */
    int bin(int figure) {
        return bounds.count(bound -> bound <= figure);
    }

    /** The figures of a bin: {@code 10–19}, {@code 60+}. */
    public String words(int bin) {
        int low = bin == 0 ? 0 : bounds.get(bin - 1);
        if (bin == bounds.size()) {
            return low + "+";
        }
        int high = bounds.get(bin) - 1;
        return low == high ? Integer.toString(low) : low + "–" + high;
    }

    public static Tone ground(int bin) {
        return RAMP.get(bin);
    }

    /** The tone of letters and lines on a bin's ground. */
    public static Tone letters(int bin) {
        return bin < DARK ? Tone.INK : Tone.PAPER;
    }

    /** A figure as a cell writes it where there is room. */
    public String figure(int value, int share) {
        return switch (this) {
            case SHARE -> value > 0 && share == 0 ? "<1%" : share + "%";
            case NUMBER -> Integer.toString(value);
        };
    }
}
