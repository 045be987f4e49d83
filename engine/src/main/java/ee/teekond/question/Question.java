package ee.teekond.question;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A question: what one document, mostly a journey, has to say on it, and in which terms. */
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

    /** The kinds of document it is put to, each document by itself. */
    default ImmutableList<Kind<?>> documents() {
        return Lists.immutable.with(Journey.KIND);
    }

    /** Whether its value is also told as a share of everything that was looked at. Never true of people. */
    default boolean tellsShare() {
        return false;
    }

    /** What a document has to say, offers as on a day. */
    ImmutableList<Seen> in(Workspace workspace, Document document, LocalDate asOf);

    /**
     * One thing seen in a document, and what it counts for.
     *
     * @param once name of what its figures belong to: seen several times in one group, they count once
     */
    record Seen(Sighting at, String once, Cell cell) {}
}
