package ee.teekond.svg;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.Golden;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Line;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Path;
import ee.teekond.layout.scene.Rect;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Sheet;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.TextLine;
import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Weight;
import java.util.Locale;
import java.util.TimeZone;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

class SvgRendererTest {
    private final SvgRenderer renderer = new SvgRenderer(Theme.light());

    @Test
    void everything_a_picture_is_made_of_is_drawn_as_it_was() {
        new Golden("draw", "sample-sheet").check("svg", renderer.render(SampleSheet.scene()));
    }

    @Test
    void locale_and_time_zone_change_no_byte() {
        var here = renderer.render(SampleSheet.scene());
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(renderer.render(SampleSheet.scene())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void numbers_have_at_most_the_digits_they_need() {
        assertThat(SvgWriter.tenths(25200)).isEqualTo("2520");
        assertThat(SvgWriter.tenths(-5)).isEqualTo("-0.5");
        assertThat(SvgWriter.hundredths(105)).isEqualTo("1.05");
        assertThat(SvgWriter.hundredths(-150)).isEqualTo("-1.5");
        assertThat(SvgWriter.hundredths(0)).isEqualTo("0");
    }

    @Test
    void text_is_held_to_its_measured_width() {
        var style = new TypeStyle(600, Weight.EXTRA_BOLD, -22);
        var run = TextRun.at(105, 800, new TextLine("Harkivist Rakverre", 5432), style, Tone.INK)
                .anchored(Anchor.END);

        assertThat(drawn(run))
                .contains("<text x=\"10.5\" y=\"80\" font-size=\"60\" font-weight=\"800\" letter-spacing=\"-1.32\""
                        + " text-anchor=\"end\" fill=\"#14233B\" textLength=\"543.2\""
                        + " lengthAdjust=\"spacingAndGlyphs\">Harkivist Rakverre</text>");
    }

    @Test
    void a_single_letter_is_not_stretched_and_an_empty_line_not_drawn() {
        var style = TypeStyle.of(160, Weight.REGULAR);

        assertThat(drawn(TextRun.at(0, 0, new TextLine("1", 90), style, Tone.INK)))
                .contains(">1</text>")
                .doesNotContain("textLength");
        assertThat(drawn(TextRun.at(0, 0, new TextLine("", 0), style, Tone.INK)))
                .doesNotContain("<text");
    }

    @Test
    void strokes_and_fills_are_attributes_from_the_theme() {
        var ghost = Stroke.of(Tone.VERM, Width.STRONG).dashed(Dash.UNCLEAR);

        assertThat(drawn(new Rect(new Box(0, 0, 100, 50), 30, Fill.NONE, ghost)))
                .contains("<rect x=\"0\" y=\"0\" width=\"10\" height=\"5\" rx=\"3\" fill=\"none\" stroke=\"#B3361B\""
                        + " stroke-width=\"2.2\" stroke-dasharray=\"1.5 4\" stroke-linecap=\"round\"/>");
        assertThat(drawn(new Line(0, 0, 100, 0, Stroke.of(Tone.ROUTE, Width.ROUTE))))
                .contains("<line x1=\"0\" y1=\"0\" x2=\"10\" y2=\"0\" stroke=\"#2B5CB8\" stroke-width=\"9\"/>");
        assertThat(drawn(new Path(Outline.polygon(0, 0, 105, 0, 50, 80), Tone.INK, Stroke.NONE)))
                .contains("<path d=\"M0 0L10.5 0L5 8Z\" fill=\"#14233B\"/>");
    }

    @Test
    void only_the_icons_and_textures_used_are_defined() {
        var svg = drawn(new Icon(Symbol.WEB, new Box(0, 0, 240, 240), Tone.ROUTE_DEEP));

        assertThat(svg)
                .containsOnlyOnce("<symbol ")
                .contains("<symbol id=\"t-doc-icon.web\"")
                .contains("<use href=\"#t-doc-icon.web\" x=\"0\" y=\"0\" width=\"24\" height=\"24\" fill=\"#1B3F86\"")
                .doesNotContain("<pattern");
        assertThat(drawn(new Line(0, 0, 1, 1, Stroke.NONE))).doesNotContain("<defs");
    }

    @Test
    void the_root_says_what_the_picture_is_and_how_large_it_is_on_paper() {
        var words = new Words("Teekond", "Kuus etappi", "et");
        var scene = new Scene("doc", "map", Sheet.printed("a3", 25200, 17820), words, Lists.immutable.empty());

        assertThat(renderer.render(scene))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("viewBox=\"0 0 2520 1782\" width=\"420mm\" height=\"297mm\"")
                .contains("role=\"graphics-document document\"")
                .contains("lang=\"et\" xml:lang=\"et\" data-view=\"map\" data-paper=\"a3\"")
                .contains("<title id=\"t-doc-picture.title\">Teekond</title>")
                .contains("<desc id=\"t-doc-picture.desc\">Kuus etappi</desc>")
                .endsWith("</svg>\n");
    }

    @Test
    void groups_say_what_they_show_and_the_same_thing_twice_gets_two_ids() {
        var key = new Key("suuline-tolge", "service", "services", "not-offered");
        var group =
                Group.around(key, Words.titled("Suuline tõlge").described("KOV").in("et"), Lists.immutable.empty());
        var svg = renderer.render(scene(group, group));

        assertThat(svg)
                .contains(
                        "<g id=\"t-doc-services-suuline-tolge\" data-id=\"suuline-tolge\" data-kind=\"service\""
                                + " data-lane=\"services\" data-state=\"not-offered\" lang=\"et\" role=\"graphics-object group\">")
                .contains("<title>Suuline tõlge</title>")
                .contains("<desc>KOV</desc>")
                .contains("<g id=\"t-doc-services-suuline-tolge.2\"");
    }

    private String drawn(Mark mark) {
        return renderer.render(scene(Group.around(Key.of("x", "part"), Words.NONE, Lists.immutable.of(mark))));
    }

    private static Scene scene(Group... groups) {
        return new Scene("doc", "map", Sheet.screen(1000, 1000), Words.NONE, Lists.immutable.of(groups));
    }
}
