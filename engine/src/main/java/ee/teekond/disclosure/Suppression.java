package ee.teekond.disclosure;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The rule of the smallest group: a count from 1 to {@code k} − 1 people is never shown, and neither is a figure it could
 * be read from. A total leaves hidden counts out, and what is shown of it is rounded. A share of fewer than
 * twice {@code k} people is not told. Of more it is exact only if it and its complement are each nobody or at least {@code
 * k}; else it is a band of tens, wider in small groups, so that at least {@code k} counts are possible in every band.
 */
public interface Suppression {

    /** No smallest group may be smaller: of two people each knows the other. */
    int FLOOR = 3;

    /** The rule for every answer that leaves the engine. */
    Suppression STANDARD = of(5);

    /**
     * The rule with another smallest group.
     *
     * @throws IllegalArgumentException below {@value #FLOOR}
     */
    static Suppression of(int k) {
        return new SmallestGroup(k);
    }

    /** The smallest number of people that may be shown. */
    int k();

    /** Whether this many may not be shown. */
    boolean hides(People people);

    /**
     * The number that is told in place of one that may be shown: rounded down to a multiple of {@code k}. Every sum of such
     * numbers is a multiple too, and so is what one has more than another: nobody who asks about less, or asks again when a
     * few people more have answered, can take one from the other and find those few.
     */
    default int told(People people) {
        return people.count() - people.count() % k();
    }

    /** The number as it is told, if it may be shown. */
    default Disclosed of(People people) {
        return new Disclosed(hides(people) ? Optional.empty() : Optional.of(told(people)), k());
    }

    /**
     * Several groups that have nobody in common, as one. Each counts as it is told and those that are hidden add nothing: they
     * are in no sum, so they cannot be found by taking one sum from another. If all are hidden, so is the whole, with the
     * number of none of them.
     */
    default People together(Iterable<People> groups) {
        int shown = 0;
        boolean anybody = false;
        for (People people : groups) {
            shown += hides(people) ? 0 : told(people);
            anybody |= people.count() > 0;
        }
        return new People(shown == 0 && anybody ? 1 : shown);
    }

    /**
     * Numbers listed side by side, some of which may be parts of others, as they may be shown together: none that is hidden
     * can be worked out from the others to within {@code k}. No two may be the same.
     */
    default ImmutableList<Disclosed> list(ImmutableList<Listed> numbers) {
        return Complement.of(this, numbers);
    }

    /** What part of {@code whole} people {@code part} of them are; nothing if they are fewer than twice {@code k}. */
    default Share share(People part, People whole) {
        return Shares.of(this, part, whole);
    }

    /**
     * A share that is known in tenths of a per cent only, such as of a survey that was published.
     *
     * @param tenths from 0 to 1000
     */
    default Share share(int tenths, People whole) {
        return share(
                new People(Math.toIntExact(Math.round((double) tenths * whole.count() / Shares.ALL_TENTHS))), whole);
    }
}
