package ee.teekond.compare;

import ee.teekond.compare.Coverage.Share;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;

/** How many touchpoints and services are covered, of how many. For one thread. */
final class Count {

    private int touchpoints;
    private int coveredTouchpoints;
    private int services;
    private int coveredServices;

    /** Counts a row; of the parts of a split element only the first must come here. */
    void add(Difference row) {
        boolean covered = isCovered(row.kind());
        if (covered || row.kind() == DifferenceKind.MISSING) {
            int one = covered ? 1 : 0;
            if (row.type().equals(Touchpoint.KIND.name())) {
                touchpoints++;
                coveredTouchpoints += one;
            } else if (row.type().equals(Service.KIND.name())) {
                services++;
                coveredServices += one;
            }
        }
    }

    Coverage coverage() {
        return new Coverage(new Share(coveredTouchpoints, touchpoints), new Share(coveredServices, services));
    }

    /** The parts of a split element stand one after another; only the first of them is left. */
    static ImmutableList<Difference> withoutFurtherParts(ImmutableList<Difference> differences) {
        return differences.noneSatisfy(row -> row.kind() == DifferenceKind.SPLIT)
                ? differences
                : differences.selectWithIndex(
                        (row, index) -> index == 0 || !isSameSplit(differences.get(index - 1), row));
    }

    private static boolean isSameSplit(Difference before, Difference row) {
        return row.kind() == DifferenceKind.SPLIT
                && before.kind() == DifferenceKind.SPLIT
                && row.type().equals(before.type())
                && row.counterpart().equals(before.counterpart());
    }

    private static boolean isCovered(DifferenceKind kind) {
        return switch (kind) {
            case SAME, ADAPTED, SPLIT, MERGED -> true;
            case MISSING, ADDED, NOT_APPLICABLE -> false;
        };
    }
}
