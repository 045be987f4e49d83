package ee.teekond.svg;

import ee.teekond.layout.scene.Path;

/** Writes outlines of any other shape. */
final class PathWriter implements MarkWriter<Path> {
    @Override
    public void write(Path path, SvgWriter out, Paints paints) {
        out.start("path");
        out.attribute("d", PathData.of(path.outline(), SvgWriter::tenths));
        paints.write(out, path.fill());
        paints.write(out, path.stroke());
        out.end();
    }
}
