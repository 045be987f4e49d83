package ee.teekond.layout.scene;

/** What a picture or a part of it says to those who do not see it: title, description, language. Any may be empty. */
public record Words(String title, String description, String language) {
    public static final Words NONE = new Words("", "", "");

    public static Words titled(String title) {
        return new Words(title, "", "");
    }

    public Words described(String description) {
        return new Words(title, description, language);
    }

    public Words in(String language) {
        return new Words(title, description, language);
    }
}
