package ee.teekond.compare.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What has been matched so far, by place. Every point has at most one counterpart of its own choice; a point several others
 * chose is split or merged. For one thread.
 */
final class Bonds {

    private final Outline ours;
    private final Outline theirs;
    private final Choices mine;
    private final Choices others;

    Bonds(Outline ours, Outline theirs) {
        this(ours, theirs, new Choices(ours.size()), new Choices(theirs.size()));
    }

    private Bonds(Outline ours, Outline theirs, Choices mine, Choices others) {
        this.ours = ours;
        this.theirs = theirs;
        this.mine = mine;
        this.others = others;
    }

    /** By place, the counterpart each point of one journey has, and why. */
    private static final class Choices {
        private final int[] places;
        private final @Nullable Match[] matches;

        Choices(int size) {
            places = new int[size];
            matches = new Match[size];
            Arrays.fill(places, Point.NOWHERE);
        }

        int at(int place) {
            return place == Point.NOWHERE ? Point.NOWHERE : places[place];
        }

        void choose(int place, int counterpart, Match match) {
            if (places[place] == Point.NOWHERE) {
                places[place] = counterpart;
                matches[place] = match;
            }
        }
    }

    /** The same bonds seen from the other journey; what is joined here is joined there. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping them is the point
    Bonds turnedRound() {
        return new Bonds(theirs, ours, others, mine);
    }

    Outline ours() {
        return ours;
    }

    Outline theirs() {
        return theirs;
    }

    /** The place of the counterpart of ours at a place; {@link Point#NOWHERE} if it has none yet. */
    int toTheirs(int our) {
        return mine.at(our);
    }

    /** The place of the counterpart of theirs at a place; {@link Point#NOWHERE} if it has none yet. */
    int toOurs(int their) {
        return others.at(their);
    }

    boolean isFree(Point our) {
        return toTheirs(our.place()) == Point.NOWHERE;
    }

    boolean isOpen(Point their) {
        return toOurs(their.place()) == Point.NOWHERE;
    }

    /** Makes each the other's counterpart, where it has none yet. */
    void join(int our, int their, Match match) {
        mine.choose(our, their, match);
        others.choose(their, our, match);
    }

    @Nullable
    Match ofOurs(int our) {
        return mine.matches[our];
    }

    @Nullable
    Match ofTheirs(int their) {
        return others.matches[their];
    }
}
