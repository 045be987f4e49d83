package ee.teekond.layout.text;

/** How text is set: size in tenths of a unit, weight, letter spacing in thousandths of the size. */
public record TypeStyle(int size, Weight weight, int spacing) {
    public TypeStyle {
        if (size <= 0) {
            throw new IllegalArgumentException("size must be positive: " + size);
        }
    }

    public static TypeStyle of(int size, Weight weight) {
        return new TypeStyle(size, weight, 0);
    }

    public TypeStyle spaced(int thousandths) {
        return new TypeStyle(size, weight, thousandths);
    }
}
