package ee.teekond.disclosure;

/** The rule of the smallest group as it stands. */
record SmallestGroup(int k) implements Suppression {

    SmallestGroup {
        if (k < FLOOR) {
            throw new IllegalArgumentException(
                    "the smallest group that may be shown has at least " + FLOOR + " people");
        }
    }

    @Override
    public boolean hides(People people) {
        return people.count() > 0 && people.count() < k;
    }
}
