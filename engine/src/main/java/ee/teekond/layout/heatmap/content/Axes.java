package ee.teekond.layout.heatmap.content;

import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What goes down, across and from panel to panel.
 *
 * @param panels empty where everything is one panel
 * @param columns empty where there are only totals
 */
record Axes(Optional<Grouping> panels, Grouping rows, Optional<Grouping> columns) {
    private static final ImmutableList<Grouping> OF_ONE_REFERENCE =
            Lists.immutable.of(Grouping.STAGE, Grouping.TOUCHPOINT);

    /** The most groupings there is room for. */
    static final int MOST = 3;

    /** Stages and steps belong to one target group's reference, so they come in a panel for each even if nobody asks. */
    static Axes of(Inquiry inquiry) {
        var by = inquiry.by();
        if (by.size() == MOST) {
            var panels = by.contains(Grouping.TARGET_GROUP) ? Grouping.TARGET_GROUP : by.getLast();
            var rest = by.reject(panels::equals);
            var rows = rest.contains(Grouping.MUNICIPALITY) ? Grouping.MUNICIPALITY : rest.getFirst();
            return new Axes(Optional.of(panels), rows, rest.reject(rows::equals).getFirstOptional());
        }
        var implied = by.anySatisfy(OF_ONE_REFERENCE::contains)
                && !by.contains(Grouping.TARGET_GROUP)
                && inquiry.question().groupings().contains(Grouping.TARGET_GROUP);
        return new Axes(
                implied ? Optional.of(Grouping.TARGET_GROUP) : Optional.empty(),
                by.getFirst(),
                by.drop(1).getFirstOptional());
    }

    private static ImmutableList<Grouping> of(Optional<Grouping> grouping) {
        return Lists.immutable.ofAll(grouping.stream().toList());
    }

    /** Rows, columns, or both, of each panel. */
    ImmutableList<Grouping> by(boolean panels, boolean rows, boolean columns) {
        ImmutableList<Grouping> none = Lists.immutable.empty();
        return (panels ? of(this.panels) : none)
                .newWithAll(rows ? Lists.immutable.of(this.rows) : none)
                .newWithAll(columns ? of(this.columns) : none);
    }

    /** Every way cells and totals are grouped, the finest first. */
    ImmutableList<ImmutableList<Grouping>> all() {
        ImmutableList<Boolean> either = Lists.immutable.of(true, false);
        return either.flatCollect(
                        panels -> either.flatCollect(rows -> either.collect(columns -> by(panels, rows, columns))))
                .distinct();
    }
}
