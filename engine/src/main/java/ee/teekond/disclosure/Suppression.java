package ee.teekond.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rule of the smallest group: a count from 1 to {@code k} − 1 people is never shown, and neither is a figure it could
 * be read from. A total leaves hidden counts out. A share is exact only if it and its complement are each nobody or at
 * least {@code k}; else it is a band of tens, wider in small groups, so that at least {@code k} counts are possible in
 * every band.
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

    /** The number, if it may be shown. */
    default Disclosed of(People people) {
        return new Disclosed(hides(people) ? Optional.empty() : Optional.of(people.count()), k());
    }

    /**
     * Several groups that have nobody in common, as one. Those that are hidden add nothing: their number is in no sum, so it
     * cannot be found by taking one sum from another. If all are hidden, so is the whole, with the number of none of them.
     */
    default People together(Iterable<People> groups) {
        int shown = 0;
        boolean anybody = false;
        for (People people : groups) {
            shown += hides(people) ? 0 : people.count();
            anybody |= people.count() > 0;
        }
        return new People(shown == 0 && anybody ? 1 : shown);
    }

    /** The sum of the counts that may be shown. */
    default Disclosed total(Iterable<People> counts) {
        int sum = 0;
        for (People people : counts) {
            sum += hides(people) ? 0 : people.count();
        }
        return of(new People(sum));
    }

    /** What part of {@code whole} people {@code part} of them are. */
    default Share share(People part, People whole) {
        People rest = new People(whole.count() - part.count());
        if (whole.count() < k()) {
            return Share.HIDDEN;
        }
        if (!hides(part) && !hides(rest)) {
            int percent = Math.round(100f * part.count() / whole.count());
            return Share.band(percent, percent);
        }
        int percent = 100 * part.count() / whole.count();
        return bands(whole.count()).stream()
                .filter(band -> band.low().orElse(0) <= percent
                        && percent <= band.high().orElse(0))
                .findFirst()
                .orElse(Share.HIDDEN);
    }

    /**
     * Bands that part 0 to 100 per cent, the same for every share of a group of this size: where a share lies in its band
     * does not show.
     */
    private List<Share> bands(int whole) {
        for (int width = 10; width < 100; width += 10) {
            List<Share> bands = bandsOf(width);
            if (bands.stream().allMatch(band -> possible(band, whole) >= k())) {
                return bands;
            }
        }
        return List.of(Share.band(0, 100));
    }

    private static List<Share> bandsOf(int width) {
        int number = 100 / width;
        return IntStream.range(0, number)
                .mapToObj(i -> Share.band(i * width, i == number - 1 ? 100 : (i + 1) * width - 1))
                .toList();
    }

    /** How many counts out of {@code whole} fall in a band. */
    private static long possible(Share band, int whole) {
        return IntStream.rangeClosed(0, whole)
                .map(part -> 100 * part / whole)
                .filter(percent -> band.low().orElse(0) <= percent
                        && percent <= band.high().orElse(0))
                .count();
    }
}
