package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On no map of the country does a way back come down through the words of another. */
class LoopLinesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-11-12");
    private static final Pattern LOOP = Pattern.compile(
            "data-kind=\"loop\".*?<path d=\"([^\"]+)\".*?"
                    + "data-kind=\"loop-label\".*?<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\"",
            Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("([0-9.]+) ([0-9.]+)(?=[LMC]|$)");

    /** Before the words the pill has a sign, after them only its round end. */
    private static final int SIGN = 30;

    private static final int PADDING = 12;

    /** A loop as it was drawn: its line, and the box around its words. */
    private record Loop(ImmutableList<double[]> line, double x, double y, double width, double height) {

        boolean comesDownThrough(Loop other) {
            double middle = other.y + other.height / 2;
            for (int i = 1; i < line.size(); i++) {
                double[] from = line.get(i - 1);
                double[] to = line.get(i);
                boolean upright = Math.abs(from[0] - to[0]) < 1;
                boolean across = Math.min(from[1], to[1]) < middle && middle < Math.max(from[1], to[1]);
                if (upright && across && other.x + SIGN < from[0] && from[0] < other.x + other.width - PADDING) {
                    return true;
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_crosses_the_words_of_another(Language language) throws Exception {
        Workspace country = ExampleCountry.read(true);
        for (Document journey : country.documents(Journey.KIND)) {
            String svg = new SvgRenderer(Theme.light())
                    .render(JourneyMapLayout.bundled()
                            .lay(country, journey, new MapOptions(language, DAY, Paper.SCREEN))
                            .scene());
            ImmutableList<Loop> loops =
                    Lists.immutable.fromStream(LOOP.matcher(svg).results().map(LoopLinesTest::loop));

            assertThat(loops).as(journey.id()).isNotEmpty();
            for (Loop loop : loops) {
                assertThat(loops.reject(loop::equals).select(loop::comesDownThrough))
                        .as(journey.id())
                        .isEmpty();
            }
        }
    }

    private static Loop loop(MatchResult found) {
        return new Loop(
                Lists.immutable.fromStream(POINT.matcher(found.group(1))
                        .results()
                        .map(point ->
                                new double[] {Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))})),
                Double.parseDouble(found.group(2)),
                Double.parseDouble(found.group(3)),
                Double.parseDouble(found.group(4)),
                Double.parseDouble(found.group(5)));
    }
}
