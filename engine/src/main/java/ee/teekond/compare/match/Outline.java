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
import org.jspecify.annotations.Nullable;

/** Everything in a journey that is compared, in reading order: the uses of services follow their touchpoint. Immutable. */
public final class Outline {

    private final Document journey;
    private final ImmutableList<Point> points;
    private @Nullable PlaceTable places;
    private final boolean hasOrigins;

    private Outline(Document journey) {
        this.journey = journey;
        Reading reading = new Reading(journey);
        points = reading.points.toImmutable();
        hasOrigins = reading.hasOrigins;
    }

    /** The outline of a journey. */
    public static Outline of(Document journey) {
        return journey.view(Outline.class, Outline::new);
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
        PlaceTable table = places;
        if (table == null) {
            // made when first asked for; who comes at the same time makes another that is the same
            table = new PlaceTable(points);
            places = table;
        }
        return table.find(id);
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

    private static boolean isCompared(Kind<?> kind) {
        return kind == Stage.KIND || kind == Touchpoint.KIND || kind == PainPoint.KIND || kind == Proposal.KIND;
    }

    /** Goes through a journey once. */
    private static final class Reading {
        private final Document journey;
        private final MutableList<Point> points;
        private boolean hasOrigins;

        Reading(Document journey) {
            this.journey = journey;
            points = Lists.mutable.withInitialCapacity(2 * journey.elements().size());
            Element root = journey.root();
            addChildren(root.id(), root.descriptor(), Point.NOWHERE, Point.NOWHERE, root.isSample());
        }

        private void addChildren(String id, Kind<?> kind, int owner, int stage, boolean sample) {
            ImmutableList<Kind.Slot> slots = kind.slots();
            for (int i = 0; i < slots.size(); i++) {
                Kind.Slot slot = slots.get(i);
                if (isCompared(slot.kind())) {
                    ImmutableList<String> ids = journey.children(id, slot.name());
                    for (int rank = 0; rank < ids.size(); rank++) {
                        add(ids.get(rank), slot.kind(), owner, stage, rank, sample);
                    }
                }
            }
        }

        private void add(String id, Kind<?> kind, int owner, int stage, int rank, boolean inSample) {
            int place = points.size();
            Element element = journey.elements().get(id);
            boolean sample = inSample || element.isSample();
            int within = kind == Stage.KIND ? place : stage;
            Point point = new Point(place, kind, id, element, owner, within, rank, sample);
            points.add(point);
            hasOrigins = hasOrigins || element.origin().notEmpty();
            if (kind == Touchpoint.KIND) {
                addUses((Touchpoint) element, point);
            }
            addChildren(id, kind, place, within, sample);
        }

        private void addUses(Touchpoint touchpoint, Point owner) {
            ImmutableList<String> services = touchpoint.services();
            for (int rank = 0; rank < services.size(); rank++) {
                String service = services.get(rank);
                if (services.indexOf(service) == rank) {
                    points.add(new Point(
                            points.size(),
                            Service.KIND,
                            service,
                            touchpoint,
                            owner.place(),
                            owner.stage(),
                            rank,
                            owner.sample()));
                }
            }
        }
    }
}
