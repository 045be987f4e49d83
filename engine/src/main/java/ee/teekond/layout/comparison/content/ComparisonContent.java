package ee.teekond.layout.comparison.content;

import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.desk.Said;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Everything a comparison map says.
 *
 * @param lead the sentences below the title
 * @param here what this journey is called for short, mostly its municipality
 * @param there what the other is called, mostly the reference
 * @param steps all points of both journeys together
 * @param services all uses of services together
 * @param offered what the municipality offers, in a sentence; may be empty
 * @param notes what the footer has to say about the data
 * @param edition versions and date
 */
public record ComparisonContent(
        String id,
        String kicker,
        String title,
        String lead,
        Side here,
        Side there,
        Tally steps,
        Tally services,
        String offered,
        ImmutableList<StageRow> stages,
        ImmutableList<StepRow> rows,
        ImmutableList<ServiceRow> uses,
        ImmutableList<Gap> gaps,
        ImmutableList<SourceContent> sources,
        ImmutableList<String> notes,
        String edition) {
    /**
     * One of the two journeys.
     *
     * @param points its steps in written order
     */
    public record Side(Said name, String note, boolean reference, ImmutableList<Point> points) {
        /** The same side under the name of its journey. */
        Side byJourney() {
            return new Side(Said.own(note), "", reference, points);
        }
    }
}
