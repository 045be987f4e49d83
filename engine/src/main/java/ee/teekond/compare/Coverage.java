package ee.teekond.compare;

/** How much of a journey's structure another has: points that are there, of those that ought to be. */
public record Coverage(Share touchpoints, Share services) {

    /** So many of so many. */
    public record Share(int covered, int total) {

        private static final int WHOLE = 1000;

        /** The share in thousandths, rounded down, so that only all of it is a thousand; nothing of nothing is all. */
        public int permille() {
            return total == 0 ? WHOLE : covered * WHOLE / total;
        }
    }
}
