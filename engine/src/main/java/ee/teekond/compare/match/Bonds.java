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
    private final int[] toTheirs;
    private final int[] toOurs;
    private final @Nullable Match[] ofOurs;
    private final @Nullable Match[] ofTheirs;

    Bonds(Outline ours, Outline theirs) {
        this.ours = ours;
        this.theirs = theirs;
        toTheirs = nowhere(ours.size());
        toOurs = nowhere(theirs.size());
        ofOurs = new Match[ours.size()];
        ofTheirs = new Match[theirs.size()];
    }

    Outline ours() {
        return ours;
    }

    Outline theirs() {
        return theirs;
    }

    /** The place of the counterpart of ours at a place; {@link Point#NOWHERE} if it has none yet. */
    int toTheirs(int our) {
        return our == Point.NOWHERE ? Point.NOWHERE : toTheirs[our];
    }

    /** The place of the counterpart of theirs at a place; {@link Point#NOWHERE} if it has none yet. */
    int toOurs(int their) {
        return their == Point.NOWHERE ? Point.NOWHERE : toOurs[their];
    }

    boolean isFree(Point our) {
        return toTheirs[our.place()] == Point.NOWHERE;
    }

    boolean isOpen(Point their) {
        return toOurs[their.place()] == Point.NOWHERE;
    }

    /** Makes each the other's counterpart, where it has none yet. */
    void join(int our, int their, Match match) {
        if (toTheirs[our] == Point.NOWHERE) {
            toTheirs[our] = their;
            ofOurs[our] = match;
        }
        if (toOurs[their] == Point.NOWHERE) {
            toOurs[their] = our;
            ofTheirs[their] = match;
        }
    }

    @Nullable
    Match ofOurs(int our) {
        return ofOurs[our];
    }

    @Nullable
    Match ofTheirs(int their) {
        return ofTheirs[their];
    }

    private static int[] nowhere(int size) {
        int[] places = new int[size];
        Arrays.fill(places, Point.NOWHERE);
        return places;
    }
}
