package ee.teekond.svg;

import ee.teekond.layout.scene.Icon;

/** Writes icons as uses of the symbols defined once per picture. */
final class IconWriter implements MarkWriter<Icon> {
    @Override
    public void write(Icon icon, SvgWriter out, Paints paints) {
        out.start("use");
        out.attribute("href", "#" + paints.idOf(icon.symbol()));
        out.tenths("x", icon.box().x());
        out.tenths("y", icon.box().y());
        out.tenths("width", icon.box().width());
        out.tenths("height", icon.box().height());
        out.attribute("fill", paints.colour(icon.tone()));
        out.attribute("stroke", paints.colour(icon.tone()));
        out.end();
    }
}
