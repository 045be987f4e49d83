package ee.teekond.svg;

import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Theme;
import java.util.Collection;
import java.util.EnumSet;

/** The icons of a page, defined once; wherever one is used it takes the colour of the text around it. */
public final class IconSheet {

    private static final Paints PAINTS = new Paints(Theme.light(), new IdSpace("page"));

    private IconSheet() {}

    /** The id a page uses an icon by. */
    public static String idOf(Symbol symbol) {
        return PAINTS.idOf(symbol);
    }

    /** An unseen drawing that defines these icons. */
    public static String of(Collection<Symbol> symbols) {
        SvgWriter out = new SvgWriter();
        out.start("svg");
        out.attribute("class", "icons");
        out.attribute("width", "0");
        out.attribute("height", "0");
        out.attribute("aria-hidden", "true");
        DefinitionsWriter definitions = new DefinitionsWriter(out, PAINTS);
        EnumSet<Symbol> sorted = EnumSet.noneOf(Symbol.class);
        sorted.addAll(symbols);
        sorted.forEach(definitions::symbol);
        out.end();
        return out.result();
    }
}
