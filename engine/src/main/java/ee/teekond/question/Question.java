package ee.teekond.question;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** A question: what one document, mostly a journey, has to say on it, and in which terms. */
public interface Question {

    /** The terms it is answered in. */
    Terms terms();

    /** Its name in commands and addresses. */
    default String name() {
        return terms().name();
    }

    /** What its value is a number of. */
    default Unit unit() {
        return terms().unit();
    }

    /** What it counts, the value first. */
    default ImmutableList<Measure> measures() {
        return terms().measures();
    }

    /** How its answer is grouped if nobody says otherwise. */
    default ImmutableList<Grouping> usual() {
        return terms().usual();
    }

    /** By what its answer can be grouped, and which part it can be put to. */
    default ImmutableList<Grouping> groupings() {
        return terms().groupings();
    }

    /** The kinds of document it is put to, each document by itself. */
    default ImmutableList<Kind<?>> documents() {
        return Lists.immutable.with(Journey.KIND);
    }

    /** Whether its value is also told as a share of everything that was looked at. Never true of people. */
    default boolean tellsShare() {
        return false;
    }

    /** Whether its value itself is what people answered, so that too few of them hide it. */
    default boolean isOfPeople() {
        return false;
    }

    /**
     * Whether what a document says depends on no municipality's journey but itself, so that it holds until the document, or
     * what is known of services, offers, people and references, changes.
     */
    default boolean asksOneByOne() {
        return true;
    }

    /**
     * Whether an answer is nothing but what documents say, added up. Not if {@link #figures}, {@link #untold} or {@link
     * #answers} make something else of it, or too few people hide it.
     */
    default boolean addsUp() {
        return true;
    }

    /** The figures that what was said amounts to; simply added up, if nobody says otherwise. */
    default Counts<Measure> figures(Cell cell) {
        return cell.figures();
    }

    /** The measures that cannot be told from what was said. */
    default ImmutableSet<Measure> untold(Cell cell) {
        return Sets.immutable.empty();
    }

    /** Whether the smallest value comes first. */
    default boolean isLowestFirst() {
        return false;
    }

    /** Whether a group belongs in the answer, once everything is known about it. */
    default boolean answers(ImmutableList<String> group, Cell cell) {
        return true;
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
