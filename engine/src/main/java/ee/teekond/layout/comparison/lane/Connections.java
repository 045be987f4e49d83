package ee.teekond.layout.comparison.lane;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.comparison.card.DifferenceLook;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.comparison.plan.Columns;
import ee.teekond.layout.comparison.plan.Connection;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.lane.RoundedLine;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;

/**
 * The lines of a band between steps that belong together, and to the places where one is missing. Those that lead to another
 * column cross on levels of their own; those that lead out of the band are not drawn, both ends say where to.
 */
public final class Connections {
    private final BandGrid grid;
    private final Columns columns;
    private final ImmutableList<Connection> here;
    private final MutableMap<Connection, Integer> levels = Maps.mutable.empty();
    private final int height;

    public Connections(BandGrid grid, Columns columns) {
        this.grid = grid;
        this.columns = columns;
        this.here = columns.connections(grid);
        MutableList<MutableList<Connection>> taken = Lists.mutable.empty();
        here.reject(Connection::isStraight).forEach(each -> {
            int free = taken.detectIndex(level -> level.noneSatisfy(other -> meets(each, other)));
            if (free < 0) {
                free = taken.size();
                taken.add(Lists.mutable.empty());
            }
            taken.get(free).add(each);
            levels.put(each, free);
        });
        this.height = taken.size();
    }

    private static boolean meets(Connection one, Connection other) {
        return Math.min(one.their(), one.our()) <= Math.max(other.their(), other.our())
                && Math.min(other.their(), other.our()) <= Math.max(one.their(), one.our());
    }

    /** How many levels connections cross on. */
    public int levels() {
        return height;
    }

    /**
     * Draws the connections.
     *
     * @param from where the cards of the journey compared with end
     * @param lane the lane of this journey
     * @param top where that lane begins
     */
    public Group draw(int from, MunicipalityLane lane, int top) {
        int to = lane.stationTop(top);
        var pairs = here.collect(each -> (Mark) pair(each, from, to, top));
        var ghosts = columns.of(grid)
                .collect(column -> columns.theirRow(column)
                        .filter(row -> row.our().isEmpty())
                        .map(row -> ghost(row, grid.span(column).centre(), from, to)))
                .flatCollect(found -> Lists.immutable.ofAll(found.stream().toList()));
        return Group.around(
                Key.of("connections", "connections").in("connections"), Words.NONE, pairs.newWithAll(ghosts));
    }

    private Group pair(Connection each, int from, int to, int top) {
        int their = grid.span(each.their()).centre();
        int our = grid.span(each.our()).centre();
        var tone = DifferenceLook.of(each.row().kind()).tone();
        var key = key(each.row());
        if (each.isStraight()) {
            return Group.around(
                    key,
                    Words.NONE,
                    new Marks()
                            .line(their, from, our, to, Stroke.of(tone, Width.NORMAL))
                            .all());
        }
        int level = MunicipalityLane.level(top, levels.getOrDefault(each, 0));
        var line = new RoundedLine()
                .to(their, from)
                .to(their, level)
                .to(our, level)
                .to(our, to)
                .outline();
        return Group.around(
                key,
                Words.NONE,
                new Marks()
                        .path(line, Fill.NONE, Stroke.of(tone, Width.INDIRECT))
                        .all());
    }

    private static Group ghost(StepRow row, int x, int from, int to) {
        var look = DifferenceLook.of(row.kind());
        var dash = row.kind() == DifferenceKind.MISSING ? Dash.MISSING : Dash.UNCLEAR;
        return Group.around(
                key(row),
                Words.NONE,
                new Marks()
                        .line(
                                x,
                                from,
                                x,
                                to,
                                Stroke.of(look.tone(), Width.NORMAL).dashed(dash))
                        .all());
    }

    private static Key key(StepRow row) {
        return new Key(row.shown().id(), "connection", "connections", row.kind().code());
    }
}
