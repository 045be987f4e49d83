package ee.teekond.compare;

import ee.teekond.compare.Coverage.Share;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;

/** How many elements of one type relate to the other journey in each way. */
record Count(int... byKind) {

    private static final DifferenceKind[] COVERED = {
        DifferenceKind.SAME, DifferenceKind.ADAPTED, DifferenceKind.SPLIT, DifferenceKind.MERGED
    };

    /** Counts rows of which {@link #withoutFurtherParts} has taken what would count twice. */
    static Count of(ImmutableList<Difference> differences, Kind<?> type) {
        int[] byKind = new int[DifferenceKind.values().length];
        for (Difference row : differences) {
            if (row.type().equals(type.name())) {
                byKind[row.kind().ordinal()]++;
            }
        }
        return new Count(byKind);
    }

    /** The parts of a split element stand one after another; only the first of them is left. */
    static ImmutableList<Difference> withoutFurtherParts(ImmutableList<Difference> differences) {
        if (differences.noneSatisfy(row -> row.kind() == DifferenceKind.SPLIT)) {
            return differences;
        }
        return differences.selectWithIndex((row, index) -> index == 0 || !isSameSplit(differences.get(index - 1), row));
    }

    private static boolean isSameSplit(Difference before, Difference row) {
        return row.kind() == DifferenceKind.SPLIT
                && before.kind() == DifferenceKind.SPLIT
                && row.type().equals(before.type())
                && row.counterpart().equals(before.counterpart());
    }

    int of(DifferenceKind kind) {
        return byKind[kind.ordinal()];
    }

    /** What is covered, of all that ought to be there. */
    Share share() {
        int covered = 0;
        for (DifferenceKind kind : COVERED) {
            covered += of(kind);
        }
        return new Share(covered, covered + of(DifferenceKind.MISSING));
    }
}
