package ee.teekond.layout.desk;

/**
 * Some words of the content.
 *
 * @param language empty where it is the picture's own; otherwise the one the words are in for want of a translation
 */
public record Said(String text, String language) {
    /** Words in the picture's own language. */
    public static Said own(String text) {
        return new Said(text, "");
    }
}
