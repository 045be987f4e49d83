package ee.teekond.svg;

import ee.teekond.layout.scene.Line;

/** Writes straight lines. */
final class LineWriter implements MarkWriter<Line> {
    @Override
    public void write(Line line, SvgWriter out, Paints paints) {
        out.start("line");
        out.tenths("x1", line.x1());
        out.tenths("y1", line.y1());
        out.tenths("x2", line.x2());
        out.tenths("y2", line.y2());
        paints.write(out, line.stroke());
        out.end();
    }
}
