package ee.teekond.compare.recur;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.model.Text;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A difference that recurs, so that the reference might do likewise.
 *
 * @param id the same as long as it is the same difference
 * @param reference id of the reference's working copy
 * @param element the stage or step of the reference it is about; of an added step: the id it would get
 * @param cases who does it and why, municipalities by id
 * @param main the edit in short, as it is told
 * @param edit all of it, ways and addresses that must follow included
 */
public record Candidate(
        String id, Recurring kind, String reference, String element, ImmutableList<Case> cases, Edit main, Batch edit) {

    /**
     * The difference in one journey.
     *
     * @param element its id there; empty if it is left out
     * @param reason what the municipality says about it
     * @param sample whether any of this is invented
     */
    public record Case(
            String municipality, String journey, Optional<String> element, Optional<Text> reason, boolean sample) {}

    /** How many municipalities do it. */
    public int municipalities() {
        return cases.collect(Case::municipality).distinct().size();
    }

    /** Whether any of it is invented. */
    public boolean sample() {
        return cases.anySatisfy(Case::sample);
    }
}
