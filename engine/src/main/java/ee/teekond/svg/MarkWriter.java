package ee.teekond.svg;

import ee.teekond.layout.scene.Mark;

/** Writes one kind of mark as SVG. */
interface MarkWriter<M extends Mark> {
    void write(M mark, SvgWriter out, Paints paints);
}
