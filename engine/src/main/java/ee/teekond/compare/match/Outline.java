package ee.teekond.compare.match;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Everything in a journey that is compared, in reading order: the uses of services follow their touchpoint. Immutable. */
public final class Outline {

    private final Document journey;
    private final ImmutableList<Point> points;
    private final PlaceTable places;
    private final boolean hasOrigins;

    private Outline(Document journey) {
        this.journey = journey;
        MutableList<Point> found =
                Lists.mutable.withInitialCapacity(2 * journey.elements().size());
        boolean sample = journey.root().isSample();
        hasOrigins = add(journey.root(), new Owner(Point.NOWHERE, Point.NOWHERE, sample), found);
        points = found.toImmutable();
        places = new PlaceTable(found);
    }

    /** What the next points belong to. */
    private record Owner(int place, int stage, boolean sample) {}

    /** The outline of a journey. */
    public static Outline of(Document journey) {
        return new Outline(journey);
    }

    /** The journey it is the outline of. */
    public Document journey() {
        return journey;
    }

    /** All points; each stands at its own place. */
    public ImmutableList<Point> points() {
        return points;
    }

    /** How many points there are. */
    public int size() {
        return points.size();
    }

    /** The point at a place. */
    public Point at(int place) {
        return points.get(place);
    }

    /** The place of an element; {@link Point#NOWHERE} if it is not compared. */
    public int placeOf(String id) {
        return places.find(id);
    }

    /** The point of an element. */
    public Optional<Point> find(String id) {
        int place = placeOf(id);
        return place == Point.NOWHERE ? Optional.empty() : Optional.of(at(place));
    }

    /** The points of a kind. */
    public ImmutableList<Point> all(Kind<?> kind) {
        return points.select(point -> point.is(kind));
    }

    /** Whether any element names an origin. */
    boolean hasOrigins() {
        return hasOrigins;
    }

    /** Adds what an element owns; whether any of it names an origin. */
    private boolean add(Element element, Owner owner, MutableList<Point> found) {
        boolean origins = false;
        for (Kind.Slot slot : element.descriptor().slots()) {
            Kind<?> kind = slot.kind();
            if (isCompared(kind)) {
                ImmutableList<String> ids = journey.children(element.id(), slot.name());
                for (int rank = 0; rank < ids.size(); rank++) {
                    Element child = journey.elements().get(ids.get(rank));
                    origins |= child.origin().notEmpty() | add(child, kind, owner, rank, found);
                }
            }
        }
        return origins;
    }

    private boolean add(Element child, Kind<?> kind, Owner owner, int rank, MutableList<Point> found) {
        int place = found.size();
        int stage = kind == Stage.KIND ? place : owner.stage();
        boolean sample = owner.sample() || child.isSample();
        found.add(new Point(place, kind, child.id(), child, owner.place(), stage, rank, sample));
        if (child instanceof Touchpoint touchpoint) {
            addUses(touchpoint, new Owner(place, stage, sample), found);
        }
        return add(child, new Owner(place, stage, sample), found);
    }

    private static void addUses(Touchpoint touchpoint, Owner owner, MutableList<Point> found) {
        ImmutableList<String> services = touchpoint.services();
        if (services.size() > 1) {
            services = services.distinct();
        }
        for (int rank = 0; rank < services.size(); rank++) {
            found.add(new Point(
                    found.size(),
                    Service.KIND,
                    services.get(rank),
                    touchpoint,
                    owner.place(),
                    owner.stage(),
                    rank,
                    owner.sample()));
        }
    }

    private static boolean isCompared(Kind<?> kind) {
        return kind == Stage.KIND || kind == Touchpoint.KIND || kind == PainPoint.KIND || kind == Proposal.KIND;
    }
}
