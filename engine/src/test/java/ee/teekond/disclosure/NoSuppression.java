package ee.teekond.disclosure;

import org.eclipse.collections.api.list.ImmutableList;

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

    @Override
    public ImmutableList<Disclosed> list(ImmutableList<Listed> numbers) {
        return numbers.collect(number -> of(number.people()));
    }
}
