package ee.teekond.server.print;

import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Scene;
import ee.teekond.svg.SvgRenderer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What a picture is written as: how its sheets become files.
 *
 * @param ending what its files are named after
 * @param type its media type
 * @param sheetBySheet whether each sheet is a file of its own
 */
public record PictureFormat(
        String ending, String type, boolean sheetBySheet, BiFunction<Theme, ImmutableList<Scene>, Printed> renderer) {

    /** As text, in which the font is named. */
    public static final PictureFormat SVG = new PictureFormat(
            "svg", "image/svg+xml", true, (theme, sheets) -> plain(new SvgRenderer(theme).render(sheets.getFirst())));

    /** SVG that looks the same on a machine without the font. */
    public static final PictureFormat SVG_WITH_FONTS = new PictureFormat(
            "svg",
            "image/svg+xml",
            true,
            (theme, sheets) ->
                    plain(new SvgRenderer(theme).render(sheets.getFirst(), FontSubsets.css(sheets.getFirst()))));

    /** Those a file can be named after. */
    public static final ImmutableList<PictureFormat> ALL = Lists.immutable.with(
            SVG,
            new PictureFormat(
                    "png", "image/png", true, (theme, sheets) -> new PngRenderer(theme).render(sheets.getFirst())),
            new PictureFormat(
                    "pdf", "application/pdf", false, (theme, sheets) -> new PdfRenderer(theme).render(sheets)));

    private static Printed plain(String svg) {
        return new Printed(svg.getBytes(StandardCharsets.UTF_8), Lists.immutable.empty());
    }

    /** The format a file is named after. */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ALL.detectOptional(format -> name.endsWith("." + format.ending()));
    }

    /** The files these sheets become: one, or one for each sheet. */
    public ImmutableList<Printed> files(ImmutableList<Scene> sheets, Theme theme) {
        return sheetBySheet
                ? sheets.collect(sheet -> renderer.apply(theme, Lists.immutable.with(sheet)))
                : Lists.immutable.with(renderer.apply(theme, sheets));
    }

    /** What the files are called: {@code map.svg}, or {@code map-1.svg}, {@code map-2.svg} … if there are several. */
    public static Path named(Path file, int number, int of) {
        if (of == 1) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
