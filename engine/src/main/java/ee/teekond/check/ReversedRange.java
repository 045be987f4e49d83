package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Span;
import ee.teekond.model.Values;
import ee.teekond.model.Values.Found;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** A range that ends before it starts. */
final class ReversedRange implements ElementCheck {

    /** How a range's two ends are called. */
    private static final ImmutableMap<String, String> ENDS =
            Maps.immutable.of("min", "max", "since", "until", "partnerSince", "partnerUntil");

    private static final ImmutableMap<Class<?>, ToDoubleFunction<Object>> SIZES = Maps.immutable.of(
            Span.class, span -> ((Span) span).days(), LocalDate.class, day -> ((LocalDate) day).toEpochDay());

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        ImmutableList<Found> ends = Values.of(subject.element())
                .select(found -> SIZES.containsKey(found.value().getClass()) && subject.isRead(field(found)));
        MapIterable<String, Found> byPath = ends.groupByUniqueKey(Found::path);
        return ends.flatCollect(start -> end(byPath, start)
                .filter(end -> size(end) < size(start))
                .map(end -> Lists.immutable.with(
                        subject.findingAt(start.path(), Rule.RANGE_REVERSED, start.value(), end.value())))
                .orElse(Lists.immutable.empty()));
    }

    private static Optional<Found> end(MapIterable<String, Found> byPath, Found start) {
        int dot = start.path().lastIndexOf('.') + 1;
        return Optional.ofNullable(ENDS.get(start.path().substring(dot)))
                .map(end -> byPath.get(start.path().substring(0, dot) + end));
    }

    private static String field(Found found) {
        int dot = found.path().indexOf('.');
        return dot < 0 ? found.path() : found.path().substring(0, dot);
    }

    private static double size(Found found) {
        return SIZES.getIfAbsentValue(found.value().getClass(), other -> 0).applyAsDouble(found.value());
    }
}
