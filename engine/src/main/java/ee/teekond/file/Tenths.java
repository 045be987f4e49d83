package ee.teekond.file;

/** Writes a whole number of tenths as a decimal: −15 is {@code -1.5}, 20 is {@code 2}. */
public final class Tenths {

    private Tenths() {}

    /** The shortest decimal. */
    public static String written(int tenths) {
        String sign = tenths < 0 ? "-" : "";
        int size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
