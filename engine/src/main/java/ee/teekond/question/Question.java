package ee.teekond.question;

import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/** A question: what one journey has to say on it, and in which terms. */
public interface Question {

    /** Its name in commands and addresses. */
    String name();

    /** What its value is a number of. */
    Unit unit();

    /** What it counts, the value first. */
    ImmutableList<Measure> measures();

    /** How its answer is grouped if nobody says otherwise. */
    ImmutableList<Grouping> usual();

    /** By what its answer can be grouped, and which part it can be put to. */
    ImmutableList<Grouping> groupings();

    /** What a journey has to say, offers as on a day. */
    ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf);

    /**
     * One thing seen in a journey, and what it counts for.
     *
     * @param once name of what its figures belong to: seen several times in one group, they count once
     */
    record Seen(Sighting at, String once, Cell cell) {}
}
