package ee.teekond.compare.match;

import ee.teekond.model.Element;
import ee.teekond.model.Service;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is compared: an element of a journey, or the use of a service at a touchpoint.
 *
 * @param place where it comes in its {@link Outline}
 * @param kind of the element; of a use: {@link Service#KIND}
 * @param id of the element, or of the service
 * @param element the element; of a use: the touchpoint
 * @param owner place of the point it belongs to; {@link #NOWHERE} under the journey itself
 * @param stage place of the stage it is in; {@link #NOWHERE} outside all stages
 * @param rank which one it is of its owner's points of this kind
 * @param sample whether the element, or anything it belongs to, is invented as such
 */
public record Point(
        int place, Kind<?> kind, String id, Element element, int owner, int stage, int rank, boolean sample) {

    /** The place of what is not there. */
    public static final int NOWHERE = -1;

    /** Whether it is the use of a service. */
    public boolean isUse() {
        return is(Service.KIND);
    }

    /** Whether it is of this kind. */
    public boolean is(Kind<?> wanted) {
        return kind == wanted;
    }

    /** How far down its journey it comes, 0 to 1. */
    double shareOf(Outline outline) {
        return (double) place / outline.size();
    }

    /** Of a use: the touchpoint's id. */
    public Optional<String> touchpoint() {
        return isUse() ? Optional.of(element.id()) : Optional.empty();
    }

    /** Whether it is the same point: the same object at the same place, not one that says the same elsewhere. */
    @Override
    @SuppressWarnings("ReferenceEquality") // what an element says does not make it another point
    public boolean equals(@Nullable Object object) {
        return object instanceof Point other && place == other.place && element == other.element;
    }

    @Override
    public int hashCode() {
        return place;
    }
}
