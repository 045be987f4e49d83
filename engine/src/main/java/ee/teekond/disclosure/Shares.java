package ee.teekond.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How shares of people are told. */
final class Shares {

    static final int ALL_TENTHS = 1000;

    private Shares() {}

    static Share of(Suppression rule, People part, People whole) {
        People rest = new People(whole.count() - part.count());
        if (whole.count() < 2 * rule.k()) {
            return Share.hidden(rule.k());
        }
        Disclosed n = new Disclosed(Optional.of(whole.count()), rule.k());
        if (!rule.hides(part) && !rule.hides(rest)) {
            int percent = Math.round(100f * part.count() / whole.count());
            return Share.band(percent, percent, n);
        }
        int percent = 100 * part.count() / whole.count();
        return bands(whole.count(), rule.k()).stream()
                .filter(band -> band.holds(percent))
                .map(band -> Share.band(band.low, band.high, n))
                .findFirst()
                .orElse(Share.hidden(rule.k()));
    }

    private record Band(int low, int high) {

        boolean holds(int percent) {
            return low <= percent && percent <= high;
        }

        /** How many counts out of {@code whole} fall in it. */
        long possible(int whole) {
            return IntStream.rangeClosed(0, whole)
                    .filter(part -> holds(100 * part / whole))
                    .count();
        }
    }

    /**
     * Bands that part 0 to 100 per cent, the same for every share of a group of this size: where a share lies in its band
     * does not show.
     */
    private static List<Band> bands(int whole, int k) {
        for (int width = 10; width < 100; width += 10) {
            List<Band> bands = bandsOf(width);
            if (bands.stream().allMatch(band -> band.possible(whole) >= k)) {
                return bands;
            }
        }
        return List.of(new Band(0, 100));
    }

    private static List<Band> bandsOf(int width) {
        int number = 100 / width;
        return IntStream.range(0, number)
                .mapToObj(i -> new Band(i * width, i == number - 1 ? 100 : (i + 1) * width - 1))
                .toList();
    }
}
