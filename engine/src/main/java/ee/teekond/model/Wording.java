package ee.teekond.model;

/** What a text says in one language, and whether that can be trusted. */
public record Wording(String text, Translation state) {

    /** A wording that is up to date. */
    public static Wording current(String text) {
        return new Wording(text, Translation.CURRENT);
    }
}
