package ee.teekond.layout.paint;

/** A colour as red, green and blue in one number, 0xRRGGBB. */
public record Colour(int rgb) {
    private static final String DIGITS = "0123456789ABCDEF";

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** The colour as CSS writes it, {@code #14233B}. */
    public String hex() {
        var hex = new StringBuilder("#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            hex.append(DIGITS.charAt(rgb >> shift & 0xF));
        }
        return hex.toString();
    }
}
