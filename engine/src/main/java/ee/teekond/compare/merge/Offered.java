package ee.teekond.compare.merge;

import ee.teekond.edit.Edit;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One change of a new version of the reference, as it is offered to a municipality.
 *
 * @param id as people type it, such as {@code otsib-perearsti.title}
 * @param kind what sort of change it is
 * @param element id of the element, as the municipality calls it
 * @param type name of the element's kind
 * @param title of the element, in the new version if it is there
 * @param stage id of the stage it is in, if it is in one
 * @param field of a change of a field
 * @param from what the municipality's journey has there now: the field's value, or the {@link ee.teekond.edit.Spot} of what is
 *     moved
 * @param to what the new version has there
 * @param edits what taking it, and nothing else, would do to the municipality's journey
 * @param outdates languages whose own translation would be outdated
 * @param subordinate what comes along with it, or stays away with it
 * @param minor whether only spelling changes
 * @param taken whether the municipality has it already
 * @param reason why it is declined; of an open one: why it was declined before it changed again
 * @param conflict what of the municipality's own stands in its way
 */
public record Offered(
        String id,
        Kind kind,
        String element,
        String type,
        Text title,
        Optional<String> stage,
        Optional<Field> field,
        Optional<Object> from,
        Optional<Object> to,
        ImmutableList<Edit> edits,
        ImmutableList<Language> outdates,
        ImmutableList<Aspect> subordinate,
        boolean minor,
        boolean taken,
        State state,
        Optional<Text> reason,
        Optional<Conflict> conflict) {

    /** What sort of change is offered. */
    public enum Kind implements Choice {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED,
        LINKED,
        UNLINKED,
        /** The ways on from a step lead elsewhere. */
        REDIRECTED,
        SPLIT,
        MERGED,
        /** A service is no longer provided. */
        RETIRED
    }

    /** What has become of it. */
    public enum State implements Choice {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /** Whether it waits for a conflict to be settled. */
    public boolean isInConflict() {
        return state == State.OPEN && conflict.isPresent();
    }
}
