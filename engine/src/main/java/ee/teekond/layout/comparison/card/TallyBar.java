package ee.teekond.layout.comparison.card;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.comparison.content.Tally;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A tally as a bar: first what counts for the coverage, then, set apart, what is said not to apply and what was added.
 */
public record TallyBar(Tally tally) {
    private static final ImmutableList<DifferenceKind> APART =
            Lists.immutable.of(DifferenceKind.NOT_APPLICABLE, DifferenceKind.ADDED);
    private static final ImmutableList<DifferenceKind> ORDER =
            Lists.immutable.of(DifferenceKind.values()).reject(APART::contains).newWithAll(APART);
    private static final int HEIGHT = 200;
    private static final int WIDEST = 300;
    private static final int LEAST = 70;
    private static final int GAP = 20;
    private static final int APART_GAP = 160;

    /** The kinds there are, in the order bars and legends show them. */
    public static ImmutableList<DifferenceKind> kinds(Tally... tallies) {
        return ORDER.select(kind -> Lists.immutable.of(tallies).anySatisfy(tally -> tally.of(kind) > 0));
    }

    /** A cell for each point; one part for each kind where there is no room for cells. */
    public ImmutableList<Mark> cells(int x, int y, int room) {
        int cell = (room - gaps()) / Math.max(1, points()) - GAP;
        return cell < LEAST ? parts(new Box(x, y, room, HEIGHT)) : cells(x, y, Math.min(cell, WIDEST), new Marks());
    }

    private ImmutableList<Mark> cells(int left, int y, int cell, Marks marks) {
        int x = left;
        for (var kind : kinds(tally)) {
            x += gapBefore(kind);
            for (int i = 0; i < tally.of(kind); i++) {
                marks.addAll(DifferenceLook.of(kind).bar(new Box(x, y, cell, HEIGHT)));
                x += cell + GAP;
            }
        }
        return marks.all();
    }

    /** One part for each kind, as long as it has points. */
    public ImmutableList<Mark> parts(Box box) {
        var marks = new Marks();
        int room = Math.max(0, box.width() - gaps() - kinds(tally).size() * GAP);
        int x = box.x();
        for (var kind : kinds(tally)) {
            x += gapBefore(kind);
            int width = Math.toIntExact((long) room * tally.of(kind) / points());
            marks.addAll(DifferenceLook.of(kind).bar(new Box(x, box.y(), width, box.height())));
            x += width + GAP;
        }
        return marks.all();
    }

    private int points() {
        return Math.toIntExact(kinds(tally).sumOfInt(tally::of));
    }

    private int gaps() {
        return Math.toIntExact(kinds(tally).sumOfInt(this::gapBefore));
    }

    private int gapBefore(DifferenceKind kind) {
        return APART.contains(kind) && !kinds(tally).getFirst().equals(kind) ? APART_GAP : 0;
    }
}
