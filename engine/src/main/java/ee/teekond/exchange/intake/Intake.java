package ee.teekond.exchange.intake;

import ee.teekond.exchange.AddressedEdit;
import ee.teekond.finding.Finding;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What a table comes to.
 *
 * @param edits that bring it into the workspace; none if it is there already
 * @param lines what is said about what, in the order of names
 * @param rows how many rows were added up
 * @param leftOut headings of columns that stand for nothing
 * @param unmapped how many contacts are in categories that no term stands for
 * @param findings what is wrong with it; then there is nothing else
 */
public record Intake(
        ImmutableList<AddressedEdit> edits,
        ImmutableList<Line> lines,
        int rows,
        ImmutableList<String> leftOut,
        ImmutableList<Line> unmapped,
        ImmutableList<Finding> findings) {

    /**
     * What is said about one thing.
     *
     * @param about the name of an element, or a municipality's own category
     * @param n how many people say so, or how many contacts there were
     * @param median the feeling in tenths; empty where none was asked for
     */
    public record Line(String about, int n, OptionalInt median) {}

    static Intake refused(ImmutableList<Finding> findings) {
        return new Intake(
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                0,
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                findings);
    }
}
