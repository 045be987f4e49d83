package ee.teekond.svg;

import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Circle;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Line;
import ee.teekond.layout.scene.MarkReader;
import ee.teekond.layout.scene.Path;
import ee.teekond.layout.scene.Rect;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.TextRun;
import java.util.EnumSet;
import java.util.Set;

/** The symbols and textures a picture uses, in their own order. */
final class Supplies implements MarkReader {
    private final Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
    private final Set<Texture> textures = EnumSet.noneOf(Texture.class);

    private Supplies() {}

    static Supplies of(Scene scene) {
        var supplies = new Supplies();
        scene.groups().forEach(supplies::group);
        return supplies;
    }

    Set<Symbol> symbols() {
        return symbols;
    }

    Set<Texture> textures() {
        return textures;
    }

    @Override
    public void group(Group group) {
        group.marks().forEach(mark -> mark.showTo(this));
    }

    @Override
    public void rect(Rect rect) {
        take(rect.fill());
    }

    @Override
    public void circle(Circle circle) {
        take(circle.fill());
    }

    @Override
    public void line(Line line) {
        // Lines are never filled.
    }

    @Override
    public void path(Path path) {
        take(path.fill());
    }

    @Override
    public void text(TextRun text) {
        // Text is drawn in one tone.
    }

    @Override
    public void icon(Icon icon) {
        symbols.add(icon.symbol());
    }

    private void take(Fill fill) {
        fill.match(new Fill.Cases<Boolean>() {
            @Override
            public Boolean none() {
                return false;
            }

            @Override
            public Boolean flat(Tone tone) {
                return false;
            }

            @Override
            public Boolean textured(Texture texture) {
                return textures.add(texture);
            }
        });
    }
}
