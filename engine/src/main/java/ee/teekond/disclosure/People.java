package ee.teekond.disclosure;

/** A number of people. It keeps itself to itself: its text form never shows the number. */
public record People(int count) {

    /** Nobody. */
    public static final People NONE = new People(0);

    public People {
        if (count < 0) {
            throw new IllegalArgumentException("people cannot be fewer than none");
        }
    }

    @Override
    public String toString() {
        return "people";
    }
}
