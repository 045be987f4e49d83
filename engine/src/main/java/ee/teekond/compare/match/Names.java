package ee.teekond.compare.match;

import java.util.Comparator;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.multimap.set.MutableSetMultimap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Multimaps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Matches the elements that name each other: they have the same id, one names the other as its origin, or both name the
 * same. An id whose element names another origin says nothing by itself.
 */
final class Names {

    private static final Match ID = new Match(By.ID, Match.CERTAIN);
    private static final Match ORIGIN = new Match(By.ORIGIN, Match.CERTAIN);

    /** One that bears the same id comes before one further up. The key reads the same from either side. */
    private static final Comparator<Edge> FIRST = Comparator.comparing((Edge edge) -> !edge.sameId())
            .thenComparingInt(edge -> edge.our() + edge.their())
            .thenComparingInt(edge -> Math.abs(edge.our() - edge.their()));

    private final Bonds bonds;
    private final Outline ours;
    private final Outline theirs;

    private Names(Bonds bonds) {
        this.bonds = bonds;
        ours = bonds.ours();
        theirs = bonds.theirs();
    }

    private record Edge(int our, int their, boolean sameId) {}

    static void match(Bonds bonds) {
        Names names = new Names(bonds);
        if (bonds.ours().hasOrigins() || bonds.theirs().hasOrigins()) {
            names.byOrigin();
        } else {
            names.byId();
        }
    }

    private void byId() {
        for (int place = 0; place < ours.size(); place++) {
            Point our = ours.at(place);
            if (!our.isUse()) {
                int their = theirs.placeOf(our.id());
                if (their != Point.NOWHERE && theirs.at(their).is(our.kind())) {
                    bonds.join(place, their, ID);
                }
            }
        }
    }

    /** One to one as far as that goes; who is left over joins one that is taken, and so splits or merges it. */
    private void byOrigin() {
        MutableList<Edge> edges = edges();
        edges.sortThis(FIRST);
        for (Edge edge : edges) {
            if (bonds.isFree(ours.at(edge.our())) && bonds.isOpen(theirs.at(edge.their()))) {
                join(edge);
            }
        }
        edges.forEach(this::join);
    }

    private void join(Edge edge) {
        bonds.join(edge.our(), edge.their(), edge.sameId() ? ID : ORIGIN);
    }

    private MutableList<Edge> edges() {
        MutableSetMultimap<String, Point> standing = Multimaps.mutable.set.empty();
        MutableSetMultimap<String, Point> naming = Multimaps.mutable.set.empty();
        for (Point their : theirs.points().reject(Point::isUse)) {
            their.element().standsFor().forEach(id -> standing.put(id, their));
            their.element().origin().forEach(id -> naming.put(id, their));
        }
        MutableList<Edge> edges = Lists.mutable.empty();
        for (Point our : ours.points().reject(Point::isUse)) {
            MutableSet<Point> named = Sets.mutable.withAll(naming.get(our.id()));
            our.element().standsFor().forEach(id -> named.addAllIterable(standing.get(id)));
            our.element().origin().forEach(id -> theirs.find(id).ifPresent(named::add));
            named.select(their -> their.is(our.kind()))
                    .forEach(their -> edges.add(
                            new Edge(our.place(), their.place(), our.id().equals(their.id()))));
        }
        return edges;
    }
}
