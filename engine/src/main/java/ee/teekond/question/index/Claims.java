package ee.teekond.question.index;

/**
 * A claim in one number: of 2²⁰ journeys, at 2²² points, by up to 2²¹ people. Estonia has fewer people than that. Claims of
 * more people are larger numbers.
 */
final class Claims {

    private static final int PEOPLE = 21;
    private static final int POINTS = 22;
    private static final int JOURNEYS = 20;

    private Claims() {}

    /** Packs it. */
    static long pack(int journey, int point, int people) {
        if (journey >>> JOURNEYS != 0 || point >>> POINTS != 0 || people >>> PEOPLE != 0) {
            throw new IllegalArgumentException(
                    "an index holds no more than a million journeys, four million points and two million people");
        }
        return ((long) people << POINTS | point) << JOURNEYS | journey;
    }

    static int journey(long claim) {
        return (int) claim & (1 << JOURNEYS) - 1;
    }

    static int point(long claim) {
        return (int) (claim >>> JOURNEYS) & (1 << POINTS) - 1;
    }

    static int people(long claim) {
        return (int) (claim >>> (JOURNEYS + POINTS));
    }
}
