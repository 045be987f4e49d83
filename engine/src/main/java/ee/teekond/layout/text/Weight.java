package ee.teekond.layout.text;

/** The weights of the bundled font; {@link #css()} is the number SVG and CSS know it by. */
public enum Weight {
    REGULAR(400, "Inter-Regular.ttf"),
    SEMI_BOLD(600, "Inter-SemiBold.ttf"),
    BOLD(700, "Inter-Bold.ttf"),
    EXTRA_BOLD(800, "Inter-ExtraBold.ttf");

    private final int css;
    private final String file;

    Weight(int css, String file) {
        this.css = css;
        this.file = file;
    }

    public int css() {
        return css;
    }

    /** The TrueType file, a resource beside this class. */
    public String file() {
        return file;
    }
}
