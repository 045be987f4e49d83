package ee.teekond.compare.match;

import ee.teekond.model.Element;
import ee.teekond.model.Service;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;

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

    /** Of a use: the touchpoint's id. */
    public Optional<String> touchpoint() {
        return isUse() ? Optional.of(element.id()) : Optional.empty();
    }
}
