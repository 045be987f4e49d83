package ee.teekond.disclosure;

/** No rule at all: what an attack must find if nothing stands in its way. For tests only. */
public record NoSuppression() implements Suppression {

    @Override
    public int k() {
        return 1;
    }

    @Override
    public boolean hides(People people) {
        return false;
    }
}
