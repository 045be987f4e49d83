package ee.teekond.svg;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Circle;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Line;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Rect;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Sheet;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.layout.text.Weight;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A picture of everything a picture can be made of: every icon in two sizes, every texture, dash, width and tone. */
final class SampleSheet {
    private static final int COLUMNS = 12;
    private static final int CELL = 1200;
    private static final int MARGIN = 600;
    private static final TypeStyle LABEL = TypeStyle.of(150, Weight.REGULAR);

    private final Typesetter typesetter = new Typesetter(Ruler.bundled());

    static Scene scene() {
        var sheet = new SampleSheet();
        var icons = Lists.immutable.of(Symbol.values()).collectWithIndex(sheet::icon);
        var rows = (Symbol.values().length + COLUMNS - 1) / COLUMNS;
        var below = MARGIN + rows * CELL;
        var textures =
                Lists.immutable.of(Texture.values()).collectWithIndex((each, i) -> sheet.texture(each, i, below));
        var dashes = Lists.immutable.of(Dash.values()).collectWithIndex((each, i) -> sheet.dash(each, i, below + CELL));
        var widths = Lists.immutable
                .of(Width.values())
                .collectWithIndex((each, i) -> sheet.width(each, i, below + 2 * CELL));
        var tones =
                Lists.immutable.of(Tone.values()).collectWithIndex((each, i) -> sheet.tone(each, i, below + 3 * CELL));
        var height = below + 3 * CELL + (Tone.values().length / COLUMNS + 1) * CELL + MARGIN;
        return new Scene(
                "sample",
                "sheet",
                Sheet.screen(2 * MARGIN + COLUMNS * CELL, height),
                new Words("Sample sheet", "Every icon, texture, dash, width and tone.", "en"),
                Lists.immutable.of(
                        sheet.group("icons", icons),
                        sheet.group("textures", textures),
                        sheet.group("dashes", dashes),
                        sheet.group("widths", widths),
                        sheet.group("tones", tones)));
    }

    private Group group(String id, ImmutableList<Group> groups) {
        return Group.around(Key.of(id, "samples"), Words.titled(id), Lists.immutable.withAll(groups));
    }

    private Group icon(Symbol symbol, int index) {
        var cell = cell(index, MARGIN);
        var x = cell.centreX();
        return labelled(
                symbol.id(),
                cell,
                new Icon(symbol, new Box(x - 460, cell.y() + 150, 480, 480), Tone.INK),
                new Icon(symbol, new Box(x + 120, cell.y() + 280, 220, 220), Tone.ROUTE_DEEP));
    }

    private Group texture(Texture texture, int index, int top) {
        var cell = cell(index, top);
        return labelled(name(texture), cell, Rect.filled(swatch(cell), 80, texture));
    }

    private Group dash(Dash dash, int index, int top) {
        var cell = cell(index, top);
        var stroke = Stroke.of(Tone.VERM, Width.STRONG).dashed(dash);
        return labelled(name(dash), cell, new Rect(swatch(cell), 80, Tone.PAPER, stroke));
    }

    private Group width(Width width, int index, int top) {
        var cell = cell(index, top);
        var middle = cell.y() + 400;
        var stroke = Stroke.of(Tone.ROUTE, width);
        return labelled(
                name(width),
                cell,
                new Line(cell.x() + 100, middle, cell.right() - 100, middle, stroke),
                new Circle(cell.centreX(), middle, 110, Tone.PAPER, stroke));
    }

    private Group tone(Tone tone, int index, int top) {
        var cell = cell(index, top);
        var edge = Stroke.of(Tone.SEPARATOR, Width.HAIRLINE);
        return labelled(name(tone), cell, new Rect(swatch(cell), 80, tone, edge));
    }

    private Group labelled(String name, Box cell, Mark... marks) {
        var label = TextRun.at(cell.centreX(), cell.bottom() - 200, typesetter.line(name, LABEL), LABEL, Tone.INK2)
                .anchored(Anchor.MIDDLE);
        return Group.around(
                Key.of(name, "sample"),
                Words.titled(name),
                Lists.immutable.of(marks).newWith(label));
    }

    private static Box swatch(Box cell) {
        return new Box(cell.x() + 100, cell.y() + 150, CELL - 200, 500);
    }

    private static Box cell(int index, int top) {
        return new Box(MARGIN + index % COLUMNS * CELL, top + index / COLUMNS * CELL, CELL, CELL);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
