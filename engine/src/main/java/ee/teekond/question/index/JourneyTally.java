package ee.teekond.question.index;

/**
 * What one journey says on a question, in the numbers of a {@link CodedQuestion}.
 *
 * @param journey number of the journey
 * @param place number of the point all of it lies at
 * @param bundles what it says; a bundle is all that counts once
 * @param sources by claim: number of the source
 * @param claims by claim: where, and of how many people, as {@link Claims} packs it
 */
record JourneyTally(int journey, int place, int[] bundles, int[] sources, long[] claims) {}
