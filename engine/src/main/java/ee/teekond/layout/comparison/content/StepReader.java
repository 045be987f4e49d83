package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Difference;
import ee.teekond.compare.match.Match;
import ee.teekond.layout.comparison.content.ComparisonContent.Side;
import ee.teekond.layout.desk.MapWords;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads how the steps of two journeys relate. */
record StepReader(Side here, Side there, MapWords words) {
    StepRow row(Difference difference) {
        var their = difference.counterpart().flatMap(id -> point(there.points(), id));
        return new StepRow(
                difference.kind(),
                difference.moved(),
                difference.element().flatMap(id -> point(here.points(), id)),
                their,
                their.filter(point -> difference.moved())
                        .map(point ->
                                words.of(there.reference() ? "compare.from.reference" : "compare.from", point.number()))
                        .orElse(""),
                new ChangePhrases(words).of(difference.fields()),
                words.say(difference.reason()),
                difference
                        .match()
                        .filter(match -> match.confidence() < Match.CERTAIN)
                        .map(match -> words.of("compare.guess", Integer.toString(match.confidence())))
                        .orElse(""),
                difference.sample());
    }

    private static Optional<Point> point(ImmutableList<Point> points, String id) {
        return points.detectOptional(point -> point.id().equals(id));
    }
}
