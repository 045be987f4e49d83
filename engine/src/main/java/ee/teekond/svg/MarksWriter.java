package ee.teekond.svg;

import ee.teekond.layout.scene.Circle;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Line;
import ee.teekond.layout.scene.MarkReader;
import ee.teekond.layout.scene.Path;
import ee.teekond.layout.scene.Rect;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.scene.Words;

/** Writes groups with all that is in them, handing each mark to the writer of its kind. */
final class MarksWriter implements MarkReader {
    private static final RectWriter RECTS = new RectWriter();
    private static final CircleWriter CIRCLES = new CircleWriter();
    private static final LineWriter LINES = new LineWriter();
    private static final PathWriter PATHS = new PathWriter();
    private static final TextWriter TEXTS = new TextWriter();
    private static final IconWriter ICONS = new IconWriter();

    private final SvgWriter out;
    private final Paints paints;

    MarksWriter(SvgWriter out, Paints paints) {
        this.out = out;
        this.paints = paints;
    }

    @Override
    public void group(Group group) {
        var key = group.key();
        out.start("g");
        out.attribute("id", paints.ids().fresh(key.lane().isEmpty() ? key.id() : key.lane() + "-" + key.id()));
        out.attribute("data-id", key.id());
        out.attribute("data-kind", key.kind());
        out.attribute("data-lane", key.lane());
        out.attribute("data-state", key.state());
        describe(group.words());
        group.marks().forEach(mark -> mark.showTo(this));
        out.end();
    }

    private void describe(Words words) {
        if (!words.language().isEmpty()) {
            out.attribute("lang", words.language());
        }
        if (!words.title().isEmpty()) {
            out.attribute("role", "graphics-object group");
            out.start("title").end(words.title());
        }
        if (!words.description().isEmpty()) {
            out.start("desc").end(words.description());
        }
    }

    @Override
    public void rect(Rect rect) {
        RECTS.write(rect, out, paints);
    }

    @Override
    public void circle(Circle circle) {
        CIRCLES.write(circle, out, paints);
    }

    @Override
    public void line(Line line) {
        LINES.write(line, out, paints);
    }

    @Override
    public void path(Path path) {
        PATHS.write(path, out, paints);
    }

    @Override
    public void text(TextRun text) {
        TEXTS.write(text, out, paints);
    }

    @Override
    public void icon(Icon icon) {
        ICONS.write(icon, out, paints);
    }
}
