package ee.teekond.svg;

import ee.teekond.layout.icon.Brush;
import ee.teekond.layout.icon.Drawing;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;

/** Writes what a picture refers to: the patterns and symbols it uses, and no others. */
final class DefinitionsWriter {
    private final SvgWriter out;
    private final Paints paints;

    DefinitionsWriter(SvgWriter out, Paints paints) {
        this.out = out;
        this.paints = paints;
    }

    void write(Supplies supplies) {
        if (supplies.symbols().isEmpty() && supplies.textures().isEmpty()) {
            return;
        }
        out.start("defs");
        supplies.textures().forEach(this::pattern);
        supplies.symbols().forEach(this::symbol);
        out.end();
    }

    private void pattern(Texture texture) {
        out.start("pattern");
        out.attribute("id", paints.idOf(texture));
        out.tenths("width", texture.pitch());
        out.tenths("height", texture.pitch());
        out.attribute("patternUnits", "userSpaceOnUse");
        if (texture.grain().isSlanted()) {
            out.attribute("patternTransform", "rotate(45)");
        }
        tile(texture.pitch(), texture.pitch(), texture.ground());
        switch (texture.grain()) {
            case STRIPES, BARS -> tile(texture.mark(), texture.pitch(), texture.tone());
            case LEVELS -> tile(texture.pitch(), texture.mark(), texture.tone());
            case LATTICE -> {
                tile(texture.mark(), texture.pitch(), texture.tone());
                tile(texture.pitch(), texture.mark(), texture.tone());
            }
            case DOTS -> dot(texture);
        }
        out.end();
    }

    private void tile(int width, int height, Tone tone) {
        out.start("rect");
        out.tenths("width", width);
        out.tenths("height", height);
        out.attribute("fill", paints.colour(tone));
        out.end();
    }

    private void dot(Texture texture) {
        out.start("circle");
        out.tenths("cx", texture.pitch() / 2);
        out.tenths("cy", texture.pitch() / 2);
        out.hundredths("r", texture.mark() * 10 / 2);
        out.attribute("fill", paints.colour(texture.tone()));
        out.end();
    }

    void symbol(Symbol symbol) {
        var drawing = symbol.drawing();
        out.start("symbol");
        out.attribute("id", paints.idOf(symbol));
        out.attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        out.attribute("stroke-linecap", "round");
        out.attribute("stroke-linejoin", "round");
        drawing.layers().forEach(this::layer);
        out.end();
    }

    /** A layer takes the icon's colour from its use, unless its brush has the colour of the paper. */
    private void layer(Drawing.Layer layer) {
        var brush = layer.brush();
        out.start("path");
        out.attribute("d", PathData.of(layer.outline(), SvgWriter::hundredths));
        if (brush.fills()) {
            fill(brush);
        } else {
            line(brush);
        }
        out.end();
    }

    private void fill(Brush brush) {
        if (brush.isPaper()) {
            out.attribute("fill", paints.colour(Tone.PAPER));
        }
        out.attribute("stroke", "none");
    }

    private void line(Brush brush) {
        out.attribute("fill", "none");
        if (brush.isPaper()) {
            out.attribute("stroke", paints.colour(Tone.PAPER));
        }
        out.hundredths("stroke-width", brush.width());
        if (brush.isDashed()) {
            out.attribute(
                    "stroke-dasharray", SvgWriter.hundredths(brush.on()) + " " + SvgWriter.hundredths(brush.off()));
        }
    }
}
