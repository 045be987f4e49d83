package ee.teekond.layout.services.card;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.lane.RoundedLine;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.list.ImmutableList;

/** How links look: what is needed, what merely helps, what an absence goes over. */
public enum LinkMark {
    NEED(Stroke.of(Tone.INK3, Width.NORMAL), 90),
    SUPPORT(Stroke.of(Tone.MUTED, Width.HAIRLINE).dashed(Dash.SUPPORT), 80),
    BLOCKED(Stroke.of(Tone.VERM, Width.STATION), 130);

    private final Stroke stroke;
    private final int head;

    LinkMark(Stroke stroke, int head) {
        this.stroke = stroke;
        this.head = head;
    }

    /** A line through corners given as x, y, x, y …, with an arrowhead; the last piece is level. */
    public ImmutableList<Mark> along(int... corners) {
        int x = corners[corners.length - 2];
        int y = corners[corners.length - 1];
        var line = new RoundedLine();
        for (int i = 0; i + 2 < corners.length; i += 2) {
            line.to(corners[i], corners[i + 1]);
        }
        return new Marks()
                .path(line.to(x - head, y).outline(), Fill.NONE, stroke)
                .path(Outline.polygon(x, y, x - head, y - head / 2, x - head, y + head / 2), stroke.tone(), Stroke.NONE)
                .all();
    }
}
