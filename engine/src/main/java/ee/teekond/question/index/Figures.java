package ee.teekond.question.index;

import ee.teekond.question.Counts;
import ee.teekond.question.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Adds up the figures of every group and of all: those of a bundle once in a group, and once in all. */
final class Figures {

    private static final long[] NOWHERE = {0};

    /** Fewer groups than this are counted by several threads, each with sums of its own. */
    private static final int MANY = 1 << 17;

    private final CodedQuestion kept;
    private final ImmutableList<Measure> measures;
    private final Cut cut;
    private final Groups groups;

    /** A group's row: a number for each measure, how much is invented, and how much is said at all. */
    private final int width;

    /** By what is said, first if it counts and then if it has counted before: the row of it. */
    private final int[] rows;

    /** By bundle, from one start to the next: part of the group's number, and start of the row that counts there. */
    private final int[] starts;

    private long[] parts;
    private int[] amounts;

    private final int[] times;
    private int[] sums;
    private final int[] all;

    Figures(CodedQuestion kept, Cut cut, Groups groups) {
        this.kept = kept;
        this.cut = cut;
        this.groups = groups;
        measures = kept.question.measures();
        width = measures.size() + 2;
        rows = rows();
        starts = new int[kept.numberOfBundles() + 1];
        parts = new long[starts.length * 2];
        amounts = new int[parts.length];
        times = new int[starts.length];
        sums = new int[Math.max(1, groups.size()) * width];
        all = new int[width];
    }

    /** Adds everything up that is asked about. */
    void add() {
        int[][] bundles = kept.bundles();
        for (int bundle = 0; bundle < starts.length - 1; bundle++) {
            starts[bundle + 1] = project(bundles[bundle], starts[bundle]);
        }
        if (cut.journeys.length > 0) {
            addJourneys();
        } else {
            addPlaces();
        }
        for (int bundle = 0; bundle < starts.length - 1; bundle++) {
            total(bundles[bundle], times[bundle]);
        }
    }

    boolean isThere(int group) {
        return group * width < sums.length && sums[group * width + width - 1] != 0;
    }

    boolean isSample(int group) {
        return sums[group * width + width - 2] != 0;
    }

    /** The first measure is the value. */
    int value(int group) {
        return sums[group * width];
    }

    Counts<Measure> of(int group) {
        return counts(sums, group * width);
    }

    Counts<Measure> ofAll() {
        return counts(all, 0);
    }

    boolean isAnySample() {
        return all[width - 2] != 0;
    }

    private Counts<Measure> counts(int[] from, int start) {
        Counts<Measure> counts = Counts.none();
        for (int i = 0; i < measures.size(); i++) {
            counts = counts.plus(Counts.of(measures.get(i), from[start + i]));
        }
        return counts;
    }

    private int[] rows() {
        List<Said> said = kept.said.all();
        int[] table = new int[said.size() * 2 * width];
        for (int i = 0; i < said.size(); i++) {
            Said one = said.get(i);
            int counting = i * 2 * width;
            for (int m = 0; m < measures.size(); m++) {
                table[counting + m] = one.figures().get(measures.get(m));
            }
            boolean more = one.speaks() || one.samples() > 0;
            table[counting + width - 2] = one.samples();
            table[counting + width - 1] = more || one.figures().all().notEmpty() ? 1 : 0;
            table[counting + width + width - 2] = one.samples();
            table[counting + width + width - 1] = more ? 1 : 0;
        }
        return table;
    }

    /** Writes down which groups a bundle counts in, from a start; tells where the next may start. */
    private int project(int[] bundle, int start) {
        int end = start;
        for (int i = 0; i < bundle.length; i += 2) {
            long @Nullable [] in = cut.things[bundle[i]];
            for (int part = 0; in != null && part < in.length; part++) {
                if (end == parts.length) {
                    parts = Arrays.copyOf(parts, end * 2);
                    amounts = Arrays.copyOf(amounts, end * 2);
                }
                boolean before = false;
                for (int j = start; j < end && !before; j++) {
                    before = parts[j] == in[part];
                }
                parts[end] = in[part];
                amounts[end++] = (bundle[i + 1] * 2 + (before ? 1 : 0)) * width;
            }
        }
        return end;
    }

    private void addPlaces() {
        boolean apart = false;
        int asked = 0;
        int places = kept.byPlace.size();
        for (int place = 0; place < places; place++) {
            long @Nullable [] in = cut.places[place];
            if (in != null) {
                asked++;
                apart |= in.length != 1 || in[0] != 0;
            }
        }
        countTimes(asked > places / 2);
        if (!apart) {
            for (int bundle = 0; bundle < starts.length - 1; bundle++) {
                if (times[bundle] != 0) {
                    sums = add(sums, NOWHERE, bundle, times[bundle]);
                }
            }
        } else if (!groups.areFixed() || groups.size() > MANY) {
            sums = addPlaces(sums, 0, places);
        } else {
            int threads = Runtime.getRuntime().availableProcessors();
            IntStream.range(0, threads)
                    .parallel()
                    .mapToObj(i -> addPlaces(new int[sums.length], places * i / threads, places * (i + 1) / threads))
                    .forEachOrdered(this::addAll);
        }
    }

    /** How often each bundle is said in all places asked about: in these, or everywhere but in the others. */
    private void countTimes(boolean most) {
        for (int bundle = 0; most && bundle < starts.length - 1; bundle++) {
            times[bundle] = kept.everywhere(bundle);
        }
        for (int place = 0; place < kept.byPlace.size(); place++) {
            if ((cut.places[place] == null) == most) {
                BundleCounts here = kept.byPlace.get(place);
                for (int i = 0; i < here.size(); i++) {
                    times[here.bundle(i)] += most ? -here.count(i) : here.count(i);
                }
            }
        }
    }

    private int[] addPlaces(int[] begun, int from, int to) {
        int[] added = begun;
        for (int place = from; place < to; place++) {
            long @Nullable [] in = cut.places[place];
            BundleCounts here = kept.byPlace.get(place);
            for (int i = 0; in != null && i < here.size(); i++) {
                added = add(added, in, here.bundle(i), here.count(i));
            }
        }
        return added;
    }

    private void addAll(int[] more) {
        for (int i = 0; i < more.length; i++) {
            sums[i] += more[i];
        }
    }

    private void addJourneys() {
        for (JourneyTally tally : kept.tallies) {
            if (tally != null && cut.journeys[tally.journey] >= 0) {
                long @Nullable [] in = cut.places[tally.place];
                if (in != null) {
                    long[] here = plus(in, cut.journeys[tally.journey]);
                    for (int bundle : tally.bundles) {
                        times[bundle]++;
                        sums = add(sums, here, bundle, 1);
                    }
                }
            }
        }
    }

    static long[] plus(long[] in, long part) {
        if (part == 0) {
            return in;
        }
        long[] sum = in.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part;
        }
        return sum;
    }

    private int[] add(int[] begun, long[] in, int bundle, int count) {
        int[] added = begun;
        for (long base : in) {
            for (int i = starts[bundle]; i < starts[bundle + 1]; i++) {
                int sum = groups.of(base + parts[i]) * width;
                if (sum >= added.length) {
                    added = Arrays.copyOf(added, Math.max(added.length * 2, sum + width));
                }
                int amount = amounts[i];
                for (int m = 0; m < width; m++) {
                    added[sum + m] += count * rows[amount + m];
                }
            }
        }
        return added;
    }

    private void total(int[] bundle, int count) {
        boolean counted = false;
        for (int i = 0; count != 0 && i < bundle.length; i += 2) {
            if (cut.things[bundle[i]] != null) {
                int amount = (bundle[i + 1] * 2 + (counted ? 1 : 0)) * width;
                for (int m = 0; m < width; m++) {
                    all[m] += count * rows[amount + m];
                }
                counted = true;
            }
        }
    }
}
