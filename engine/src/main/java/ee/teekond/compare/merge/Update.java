package ee.teekond.compare.merge;

import ee.teekond.edit.Diff;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A new version of a reference, offered to a municipality change by change. What is accepted is in the result; what is
 * declined is remembered there with its reason, and stays declined until the reference changes it again. The result is based
 * on the new version only once nothing is open any more.
 *
 * @param before the journey as it was
 * @param from the version it was based on
 * @param to the version that is offered
 * @param offered every change, in the order of the new version
 * @param result the journey with all that is decided
 * @param unknown ids that were answered and are not on offer
 */
public record Update(
        Document before,
        Edition from,
        Edition to,
        ImmutableList<Offered> offered,
        Document result,
        ImmutableList<String> unknown) {

    /**
     * Offers a version.
     *
     * @param base the version the journey is based on
     * @param target the version that is offered
     * @param asOf the day decisions are made on
     */
    public static Update of(
            Workspace workspace, Document journey, Document base, Document target, Answers answers, LocalDate asOf) {
        return new Updating(workspace, journey, base, target, answers, asOf).update();
    }

    /** The changes nobody has decided about yet. */
    public ImmutableList<Offered> open() {
        return offered.select(change -> change.state() == Offered.State.OPEN);
    }

    /** Those of them that something of the municipality's own stands in the way of. */
    public ImmutableList<Offered> conflicts() {
        return offered.select(Offered::isInConflict);
    }

    /** Whether everything is decided. */
    public boolean isFinished() {
        return open().isEmpty();
    }

    /** The edits from the journey as it was to the result; their inverse takes everything back in one step. */
    public Batch edits() {
        return Diff.between(before, result);
    }
}
