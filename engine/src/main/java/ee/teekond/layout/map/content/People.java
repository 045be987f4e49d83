package ee.teekond.layout.map.content;

/** A number of people that shows itself only if it is large enough. */
public record People(int count) {
    private static final int FEWEST = 5;

    /** Whether the number must not be shown. */
    public boolean isHidden() {
        return count > 0 && count < FEWEST;
    }

    /** {@code n=12}, or {@code n<5} when there are too few to say how many. */
    public String shown() {
        return isHidden() ? "n<" + FEWEST : "n=" + count;
    }
}
