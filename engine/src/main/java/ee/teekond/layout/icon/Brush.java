package ee.teekond.layout.icon;

import java.util.Locale;

/** How a layer of an icon is drawn. Widths and dashes are in hundredths of the icon's box. */
public enum Brush {
    LINE(180, 0, 0),
    BOLD(240, 0, 0),
    /** For single dots, drawn as very short lines. */
    DOT(270, 0, 0),
    DASHED(180, 380, 280),
    DOTTED(200, 10, 320),
    /** The logo's line. */
    ROUTE(360, 0, 0),
    /** A line in the colour of the paper, across something solid. */
    PAPER_LINE(220, 0, 0),
    SOLID(0, 0, 0),
    /** Filled with the colour of the paper. */
    PAPER(0, 0, 0);

    private final int width;
    private final int on;
    private final int off;

    Brush(int width, int on, int off) {
        this.width = width;
        this.on = on;
        this.off = off;
    }

    /** The width of the line; 0 for a brush that fills. */
    public int width() {
        return width;
    }

    public boolean fills() {
        return width == 0;
    }

    /** Whether the brush has the paper's colour instead of the icon's. */
    public boolean isPaper() {
        return this == PAPER || this == PAPER_LINE;
    }

    public boolean isDashed() {
        return off > 0;
    }

    public int on() {
        return on;
    }

    public int off() {
        return off;
    }

    static Brush named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
