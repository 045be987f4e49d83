package ee.teekond.compare;

/** How much of a journey's structure another has: points that are there, of those that ought to be. */
public record Coverage(Share touchpoints, Share services) {

    /** So many of so many. */
    public record Share(int covered, int total) {}
}
