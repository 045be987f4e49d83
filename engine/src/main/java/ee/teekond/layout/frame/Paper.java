package ee.teekond.layout.frame;

import ee.teekond.layout.scene.Sheet;
import java.util.Locale;
import java.util.Optional;

/**
 * What a map is laid out for: A4 upright, larger papers on their side. The larger the paper, the more fits on it and the larger the
 * smallest type gets, which is read from further away.
 */
public enum Paper {
    SCREEN(0, 0, 0),
    A4(210, 297, 60),
    A3(420, 297, 60),
    A2(594, 420, 50),
    A1(841, 594, 36),
    A0(1189, 841, 23);

    private static final int SCREEN_WIDTH = 25_200;

    private final int millimetresWide;
    private final int millimetresHigh;
    private final int tenthsPerMillimetre;

    Paper(int millimetresWide, int millimetresHigh, int tenthsPerMillimetre) {
        this.millimetresWide = millimetresWide;
        this.millimetresHigh = millimetresHigh;
        this.tenthsPerMillimetre = tenthsPerMillimetre;
    }

    /** The paper's name as commands and pictures write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Paper> of(String code) {
        for (var paper : values()) {
            if (paper.code().equals(code)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    /** The name written on a printed sheet; empty on a screen. */
    public String printed() {
        return this == SCREEN ? "" : name();
    }

    /** In tenths of a unit. */
    public int width() {
        return this == SCREEN ? SCREEN_WIDTH : millimetresWide * tenthsPerMillimetre;
    }

    /** How much can stand on one sheet, in tenths of a unit; without end on a screen. */
    public int height() {
        return this == SCREEN ? Integer.MAX_VALUE : millimetresHigh * tenthsPerMillimetre;
    }

    /** The sheet for content so high: the paper, or one as wide and taller. */
    public Sheet sheet(int height) {
        int least = millimetresHigh * tenthsPerMillimetre;
        return this == SCREEN
                ? Sheet.screen(width(), height)
                : new Sheet(code(), width(), Math.max(least, height), tenthsPerMillimetre);
    }
}
