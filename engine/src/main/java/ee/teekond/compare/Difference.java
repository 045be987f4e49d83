package ee.teekond.compare;

import ee.teekond.compare.match.Match;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Text;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One element of either journey, or the use of a service at a touchpoint, and how it relates to the other journey. What is
 * split has a row for each of its parts, what merges several a row for each of them.
 *
 * @param moved whether it stands in another place than in the other journey; of neighbours that moved together, the first
 * @param element its id in this journey; of a service: the service's id
 * @param counterpart its id in the other journey
 * @param type name of its kind
 * @param touchpoint of a service: the touchpoint that uses it, in this journey if it is there
 * @param stage of the other journey if it has one there, else of this journey
 * @param title the element's name or text, in this journey if it is there
 * @param fields what changed, if it is in both
 * @param match how the two were found to belong together
 * @param deviation what the municipality has noted about it
 * @param reason and why
 * @param sample whether any of this is invented
 */
public record Difference(
        DifferenceKind kind,
        boolean moved,
        Optional<String> element,
        Optional<String> counterpart,
        String type,
        Optional<String> touchpoint,
        Optional<String> stage,
        Text title,
        ImmutableList<FieldChange> fields,
        Optional<Match> match,
        Optional<DeviationKind> deviation,
        Optional<Text> reason,
        boolean sample) {}
