package ee.teekond.question.index;

/** What one journey says on a question, in the numbers of a {@link CodedQuestion}. Nobody changes the arrays. */
final class JourneyTally {

    /** Number of the journey. */
    final int journey;

    /** Number of the point all of it lies at. */
    final int place;

    /** What it says; a bundle is all that counts once. */
    final int[] bundles;

    /** By claim: number of the source. */
    final int[] sources;

    /** By claim: where, and of how many people, as {@link Claims} packs it. */
    final long[] claims;

    JourneyTally(int journey, int place, int[] bundles, int[] sources, long[] claims) {
        this.journey = journey;
        this.place = place;
        this.bundles = bundles;
        this.sources = sources;
        this.claims = claims;
    }
}
