package ee.teekond.layout.map.lane;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A stretch of the curve without a gap. What people answered is drawn as a firm line over coloured areas, what is assumed
 * as a thin dashed one over blank areas.
 */
record CurveStretch(ImmutableList<CurvePoint> points, ImmutableList<CurveSegment> segments, boolean main) {
    static CurveStretch of(ImmutableList<CurvePoint> points, boolean main) {
        return new CurveStretch(points, MonotoneCurve.through(points), main);
    }

    ImmutableList<Mark> areas(int zero) {
        var marks = new Marks();
        segments.forEachWithIndex((segment, i) -> {
            if (segment.crosses(zero)) {
                area(segment.before(zero), zero, isAssumed(i), marks);
                area(segment.after(zero), zero, isAssumed(i), marks);
            } else {
                area(segment, zero, isAssumed(i), marks);
            }
        });
        return marks.all();
    }

    private static void area(CurveSegment segment, int zero, boolean assumed, Marks marks) {
        Fill answered = segment.isBelow(zero) ? Texture.HATCH_VERM : Tone.CURVE_TINT;
        marks.path(segment.areaTo(zero), assumed ? Tone.PAPER : answered, Stroke.NONE);
    }

    ImmutableList<Mark> lines() {
        var marks = new Marks();
        int from = 0;
        while (from < segments.size()) {
            int to = from + 1;
            while (to < segments.size() && isAssumed(to) == isAssumed(from)) {
                to++;
            }
            line(outline(from, to), isAssumed(from), marks);
            from = to;
        }
        return marks.all();
    }

    private void line(Outline outline, boolean assumed, Marks marks) {
        if (assumed) {
            var dash = main ? Dash.LOOP : Dash.SUPPORT;
            marks.path(outline, Fill.NONE, Stroke.of(Tone.INK, Width.STRONG).dashed(dash));
        } else if (main) {
            marks.path(outline, Fill.NONE, Stroke.of(Tone.INK, Width.CURVE));
        } else {
            marks.path(outline, Fill.NONE, Stroke.of(Tone.INK, Width.CURVE_CASE))
                    .path(outline, Fill.NONE, Stroke.of(Tone.PAPER, Width.INDIRECT));
        }
    }

    private Outline outline(int from, int to) {
        var pen = Outline.pen();
        for (int i = from; i < to; i++) {
            segments.get(i).draw(pen, i == from);
        }
        return pen.outline();
    }

    private boolean isAssumed(int segment) {
        return points.get(segment).assumed() || points.get(segment + 1).assumed();
    }
}
