package ee.teekond.compare.match;

import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Multimaps;
import org.eclipse.collections.impl.utility.Iterate;

/**
 * Which point of one journey is which of another, why, and how sure that is.
 *
 * <p>Names come first: the same id, or an origin. What is left is guessed from what the two journeys say; see {@link Guess}.
 * One of ours that names two of theirs merges them; two of ours that name one of theirs split it; everything else, and every
 * guess, is one to one. The matching from the other side is the same one turned round. Immutable, safe for any thread.
 */
public final class Matching {

    private final Outline ours;
    private final Outline theirs;
    private final Optional<Pair>[] ofOurs;
    private final Optional<Pair>[] ofTheirs;
    private final ImmutableList<Pair> surplus;
    private final ImmutableListMultimap<Point, Pair> split;
    private final ImmutableListMultimap<Point, Pair> merged;

    private Matching(Bonds bonds) {
        ours = bonds.ours();
        theirs = bonds.theirs();
        ofOurs = nobody(ours.size());
        ofTheirs = nobody(theirs.size());
        surplus = fill(bonds);
        split = several(Pair::their, Comparator.comparingInt(pair -> pair.our().place()));
        merged = several(Pair::our, Comparator.comparingInt(pair -> pair.their().place()));
    }

    /**
     * Matches two journeys.
     *
     * @param workspace knows what the services are called
     */
    public static Matching of(Workspace workspace, Document ours, Document theirs) {
        Bonds bonds = new Bonds(Outline.of(ours), Outline.of(theirs));
        Names.match(bonds);
        Guess.match(workspace, bonds);
        Uses.match(bonds);
        return new Matching(bonds);
    }

    /** This journey. */
    public Outline ours() {
        return ours;
    }

    /** The other journey. */
    public Outline theirs() {
        return theirs;
    }

    /** A point of ours and its counterpart; the foremost one, if it merges several. */
    public Optional<Pair> ofOurs(Point our) {
        return ofOurs[our.place()];
    }

    /** A point of theirs and its counterpart; the foremost one, if it is split into several. */
    public Optional<Pair> ofTheirs(Point their) {
        return ofTheirs[their.place()];
    }

    /** The other journey's id for an element of ours; the foremost one, if it merges several. */
    public Optional<String> counterpart(String our) {
        return ours.find(our).flatMap(this::ofOurs).map(pair -> pair.their().id());
    }

    /** Whether each of the two is the other's foremost counterpart. */
    public boolean isMutual(Pair pair) {
        Optional<Pair> back = ofTheirs(pair.their());
        return back.isPresent() && back.get().our().place() == pair.our().place();
    }

    /** Whether one of the two is the other's foremost counterpart. */
    public boolean areCounterparts(Point our, Point their) {
        Optional<Pair> mine = ofOurs(our);
        Optional<Pair> others = ofTheirs(their);
        return (mine.isPresent() && mine.get().their().place() == their.place())
                || (others.isPresent() && others.get().our().place() == our.place());
    }

    /** Every pair a split point of theirs is in, in the order of ours; empty for any other point. */
    public ImmutableList<Pair> split(Point their) {
        return split.get(their);
    }

    /** Every pair a point of ours is in that merges several, in the order of theirs; empty for any other point. */
    public ImmutableList<Pair> merged(Point our) {
        return merged.get(our);
    }

    /** Whether any point is split or merged. */
    public boolean hasSeveral() {
        return surplus.notEmpty();
    }

    /** Every pair, in the order of theirs. */
    public ImmutableList<Pair> pairs() {
        return theirs.points()
                .flatCollect(their -> hasSeveral() && split.containsKey(their)
                        ? split(their)
                        : Lists.immutable.withAll(ofTheirs(their).stream().toList()));
    }

    /** Fills in the pairs; answers those that are the foremost one for one of the two only. */
    private ImmutableList<Pair> fill(Bonds bonds) {
        MutableList<Pair> surplus = Lists.mutable.empty();
        for (int place = 0; place < ofOurs.length; place++) {
            Match match = bonds.ofOurs(place);
            if (match != null) {
                int their = bonds.toTheirs(place);
                Optional<Pair> pair = Optional.of(new Pair(ours.at(place), theirs.at(their), match));
                ofOurs[place] = pair;
                if (bonds.toOurs(their) == place) {
                    ofTheirs[their] = pair;
                } else {
                    surplus.add(pair.get());
                }
            }
        }
        for (int place = 0; place < ofTheirs.length; place++) {
            Match match = bonds.ofTheirs(place);
            if (match != null && ofTheirs[place].isEmpty()) {
                Pair pair = new Pair(ours.at(bonds.toOurs(place)), theirs.at(place), match);
                ofTheirs[place] = Optional.of(pair);
                surplus.add(pair);
            }
        }
        return surplus.toImmutable();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static Optional<Pair>[] nobody(int size) {
        Optional<Pair>[] nobody = new Optional[size];
        Arrays.fill(nobody, Optional.empty());
        return nobody;
    }

    /** The pairs of each point that is in more than one. */
    private ImmutableListMultimap<Point, Pair> several(Function<Pair, Point> side, Comparator<Pair> order) {
        if (surplus.isEmpty()) {
            return Multimaps.immutable.list.empty();
        }
        return Lists.immutable
                .with(ofOurs)
                .select(Optional::isPresent)
                .collect(Optional::orElseThrow)
                .newWithAll(surplus)
                .distinct()
                .toSortedList(order)
                .groupBy(side)
                .selectKeysMultiValues((point, pairs) -> Iterate.sizeOf(pairs) > 1)
                .toImmutable();
    }
}
