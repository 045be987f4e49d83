package ee.teekond.layout.text;

import java.util.EnumMap;
import java.util.Map;

/** Measures text with the bundled font in all its weights. Immutable; reading the fonts takes a moment, so keep one. */
public final class Ruler {
    private final Map<Weight, FontFace> faces;

    private Ruler(Map<Weight, FontFace> faces) {
        this.faces = faces;
    }

    /** The ruler over the bundled fonts, read on first use and shared from then on. */
    public static Ruler bundled() {
        return Bundled.RULER;
    }

    public FontFace face(Weight weight) {
        var face = faces.get(weight);
        if (face == null) {
            throw new IllegalStateException("no font face for " + weight);
        }
        return face;
    }

    /** The width in tenths of a unit, rounded up. */
    public int measure(String text, TypeStyle style) {
        return face(style.weight()).measure(text, style.size(), style.spacing());
    }

    private static final class Bundled {
        static final Ruler RULER = new Ruler(readAll());

        private static Map<Weight, FontFace> readAll() {
            var faces = new EnumMap<Weight, FontFace>(Weight.class);
            for (var weight : Weight.values()) {
                faces.put(weight, FontFace.bundled(weight));
            }
            return faces;
        }
    }
}
