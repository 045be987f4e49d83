package ee.teekond.house;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.disclosure.Listed;
import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import org.eclipse.collections.api.list.ImmutableList;

/** No rule at all: what an attack must find if nothing stands in its way. */
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
    public int told(People people) {
        return people.count();
    }

    @Override
    public ImmutableList<Disclosed> list(ImmutableList<Listed> numbers) {
        return numbers.collect(number -> of(number.people()));
    }
}
