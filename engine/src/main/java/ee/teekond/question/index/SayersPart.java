package ee.teekond.question.index;

import java.util.Arrays;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.jspecify.annotations.Nullable;

/** What a part of the sources says, counted by one thread. */
final class SayersPart {

    private final Sayers all;
    private final int[] sources;

    /** So many groups there are: who has spoken in all of them has no more to say. */
    private final int there;

    /** By group: the last source that has spoken there, by its place among the sources and from one. */
    private final int[] heard;

    /** By group: the people who may be shown, source by source. */
    private final int[] shown;

    private final boolean[] anybody;

    /** By group: its row from one, zero if its sources are not asked for. */
    private final int[] rows;

    private final IntArrayList[] speakers;

    /** In how many groups the source has spoken that speaks. */
    private int spoken;

    SayersPart(Sayers all, int[] sources, int[] told, int there) {
        this.all = all;
        this.sources = sources;
        this.there = there;
        int size = all.groups().size();
        heard = new int[size];
        shown = new int[size];
        anybody = new boolean[size];
        rows = new int[size];
        speakers = new IntArrayList[told.length];
        for (int row = 0; row < told.length; row++) {
            rows[told[row]] = row + 1;
            speakers[row] = new IntArrayList();
        }
    }

    /** Adds everybody up. The claims of a source come with the most people first, so the first of a group is its largest. */
    void add() {
        for (int i = 0; i < sources.length; i++) {
            spoken = 0;
            ClaimList list = all.kept().bySource.get(sources[i]);
            long[] claims = list.sorted();
            for (int c = list.size() - 1; c >= 0 && spoken < there; c--) {
                hear(i, claims[c]);
            }
        }
    }

    int shown(int group) {
        return shown[group];
    }

    boolean isAnybody(int group) {
        return anybody[group];
    }

    /** Numbers of the sources that speak in a row, in the order of their names. */
    int[] sources(int row) {
        return speakers[row].toArray();
    }

    /** By source that speaks at all: the most people it claims in a group that is not hidden. */
    ImmutableList<Integer> most(boolean[] hidden) {
        MutableList<Integer> most = Lists.mutable.empty();
        for (int source : sources) {
            ClaimList list = all.kept().bySource.get(source);
            long[] claims = list.sorted();
            boolean speaks = false;
            int peak = 0;
            for (int c = list.size() - 1; c >= 0 && peak == 0; c--) {
                for (int group : groups(claims[c])) {
                    speaks = true;
                    peak = hidden[group] ? peak : Claims.people(claims[c]);
                }
            }
            if (speaks) {
                most.add(peak);
            }
        }
        return most.toImmutable();
    }

    private void hear(int source, long claim) {
        Cut cut = all.cut();
        long thing = cut.soleThings[Claims.point(claim)];
        if (thing == Cut.NONE) {
            return;
        }
        long place = cut.isOfAllPlaces ? 0 : cut.solePlaces[all.kept().placeOf(Claims.journey(claim))];
        if (thing >= 0 && place >= 0 && cut.journeys.length == 0) {
            hear(source, all.groups().of(place + thing), Claims.people(claim));
        } else if (place != Cut.NONE) {
            for (int group : groups(claim)) {
                hear(source, group, Claims.people(claim));
            }
        }
    }

    private void hear(int source, int group, int people) {
        if (heard[group] == source + 1) {
            return;
        }
        heard[group] = source + 1;
        spoken++;
        shown[group] += all.told(people);
        anybody[group] |= people > 0;
        if (rows[group] > 0) {
            speakers[rows[group] - 1].add(sources[source]);
        }
    }

    private int[] groups(long claim) {
        Cut cut = all.cut();
        long @Nullable [] things = cut.things[Claims.point(claim)];
        long @Nullable [] places = cut.places[all.kept().placeOf(Claims.journey(claim))];
        long own = cut.journeys.length == 0 ? 0 : cut.journeys[Claims.journey(claim)];
        if (things == null || places == null || own < 0) {
            return new int[0];
        }
        int[] groups = new int[things.length * places.length];
        Arrays.setAll(groups, i -> all.groups().of(places[i / things.length] + own + things[i % things.length]));
        return groups;
    }
}
