package ee.teekond.compare.match;

/**
 * What speaks for and against two touchpoints being the same. What each clue weighs was fitted, as a logistic regression and
 * then by hand, to the half of the rewordings in {@code rewordings.csv} that is there for it.
 *
 * @param title how alike their titles are, 0 to 1
 * @param cover how much of either title the other says at all, 0 to 1
 * @param service how much of their services they share, 0 to 1, less for one that others use as well
 * @param clash whether both use services and share none
 * @param sameStage whether their stages match
 * @param otherStage whether their stages match others
 * @param drift how far apart they are in their journeys, 0 to 1
 * @param channel 1 for the same channel, -1 for another, 0 where one says none
 */
record StepClue(
        int left,
        int right,
        double title,
        double cover,
        double service,
        boolean clash,
        boolean sameStage,
        boolean otherStage,
        double drift,
        int channel) {

    /** Two touchpoints picked at random are hardly ever the same. */
    private static final double LIKE_ANY_OTHER = -3.9;

    /**
     * The logarithm of the odds that they are the same.
     *
     * @param closeness what their neighbours say, 0 to 1
     */
    double odds(double closeness) {
        return LIKE_ANY_OTHER
                + words()
                + services()
                + (sameStage ? 0.5 : 0)
                - (otherStage ? 3.5 : 0)
                - 4 * drift
                + 0.3 * channel
                + 2 * Math.sqrt(closeness);
    }

    private double words() {
        return 7.5 * title + 10 * cover;
    }

    private double services() {
        return clash ? -4 : 6 * service;
    }

    /** Whether the services say more than the words. */
    boolean isByService() {
        return services() > words();
    }
}
