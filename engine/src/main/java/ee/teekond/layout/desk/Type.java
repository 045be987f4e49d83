package ee.teekond.layout.desk;

import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Weight;

/** The type of a map by role; nothing is smaller than 15 units. */
public final class Type {
    public static final TypeStyle TITLE = new TypeStyle(600, Weight.EXTRA_BOLD, -22);
    public static final TypeStyle KICKER = new TypeStyle(150, Weight.BOLD, 90);
    public static final TypeStyle HEAD = new TypeStyle(150, Weight.BOLD, 60);
    public static final TypeStyle HERO = new TypeStyle(280, Weight.EXTRA_BOLD, -12);
    public static final TypeStyle FIGURE = new TypeStyle(560, Weight.EXTRA_BOLD, -22);
    public static final TypeStyle SHARE = new TypeStyle(420, Weight.EXTRA_BOLD, -22);
    public static final TypeStyle LEAD = TypeStyle.of(190, Weight.REGULAR);
    public static final TypeStyle NAME = new TypeStyle(300, Weight.EXTRA_BOLD, -12);
    public static final TypeStyle QUOTE = TypeStyle.of(220, Weight.SEMI_BOLD);
    public static final TypeStyle STAGE = new TypeStyle(220, Weight.BOLD, -6);
    public static final TypeStyle LANE = TypeStyle.of(170, Weight.BOLD);
    public static final TypeStyle CARD = TypeStyle.of(155, Weight.SEMI_BOLD);
    public static final TypeStyle BODY = TypeStyle.of(160, Weight.REGULAR);
    public static final TypeStyle META = TypeStyle.of(150, Weight.REGULAR);
    public static final TypeStyle STRONG = TypeStyle.of(150, Weight.SEMI_BOLD);
    public static final TypeStyle TAG = TypeStyle.of(150, Weight.BOLD);

    private Type() {}

    /** From baseline to baseline, far enough for the tallest and deepest letters not to touch. */
    public static int lead(TypeStyle style) {
        return style.size() * 5 / 4;
    }
}
