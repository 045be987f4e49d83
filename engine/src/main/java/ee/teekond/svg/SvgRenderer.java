package ee.teekond.svg;

import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Sheet;

/**
 * Draws scenes as SVG: standing alone or inside a page, without scripts, links or anything fetched. The same scene
 * gives the same bytes on every machine. Immutable.
 */
public final class SvgRenderer {
    /**
     * The only style sheet in a picture without fonts of its own, always these characters, so that a page's security policy can allow it by its
     * hash: text is set as it was measured, letter by letter.
     */
    public static final String STYLE = "text{font-kerning:none;font-variant-ligatures:none}";

    private static final String FONTS = "Inter, \"Noto Sans\", \"Segoe UI\", Arial, sans-serif";

    private final Theme theme;

    public SvgRenderer(Theme theme) {
        this.theme = theme;
    }

    /** Draws a scene; fonts are named, and the reader's machine brings them. */
    public String render(Scene scene) {
        return render(scene, "");
    }

    /**
     * Draws a scene that brings its fonts along.
     *
     * @param fonts a style sheet with a {@code @font-face} for each
     */
    public String render(Scene scene, String fonts) {
        var out = new SvgWriter();
        var paints = new Paints(theme, new IdSpace(scene.id()));
        out.start("svg");
        writeRoot(scene, out, paints.ids());
        out.start("style").end(fonts + STYLE);
        new DefinitionsWriter(out, paints).write(Supplies.of(scene));
        writePaper(scene.sheet(), out, paints);
        var marks = new MarksWriter(out, paints);
        scene.groups().forEach(marks::group);
        out.end();
        return out.result();
    }

    private static void writeRoot(Scene scene, SvgWriter out, IdSpace ids) {
        var sheet = scene.sheet();
        out.attribute("xmlns", "http://www.w3.org/2000/svg");
        out.attribute("id", ids.fresh("picture"));
        out.attribute("viewBox", "0 0 " + SvgWriter.tenths(sheet.width()) + " " + SvgWriter.tenths(sheet.height()));
        out.attribute("width", length(sheet, sheet.width()));
        out.attribute("height", length(sheet, sheet.height()));
        out.attribute("role", "graphics-document document");
        out.attribute("aria-labelledby", ids.of("picture", "title"));
        out.attribute("aria-describedby", ids.of("picture", "desc"));
        out.attribute("lang", scene.words().language());
        out.attribute("xml:lang", scene.words().language());
        out.attribute("data-view", scene.view());
        out.attribute("data-paper", sheet.paper());
        out.attribute("font-family", FONTS);
        out.attribute("text-rendering", "geometricPrecision");
        out.start("title")
                .attribute("id", ids.of("picture", "title"))
                .end(scene.words().title());
        out.start("desc")
                .attribute("id", ids.of("picture", "desc"))
                .end(scene.words().description());
    }

    private static void writePaper(Sheet sheet, SvgWriter out, Paints paints) {
        out.start("rect");
        out.tenths("width", sheet.width());
        out.tenths("height", sheet.height());
        out.attribute("fill", paints.colour(Tone.PAPER));
        out.end();
    }

    private static String length(Sheet sheet, int tenths) {
        return sheet.isPrinted()
                ? SvgWriter.tenths(10 * tenths / sheet.tenthsPerMillimetre()) + "mm"
                : SvgWriter.tenths(tenths);
    }
}
