package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Coverage;
import ee.teekond.compare.Coverage.Share;
import ee.teekond.compare.Difference;
import ee.teekond.compare.StageCoverage;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Kind;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Counts how points relate: all of them, or those of a stage. A point of the other journey counts once. */
record Tallies(Comparison comparison, StageKeys keys, Others others) {
    private static final Share NOTHING = new Share(0, 0);

    Tally steps() {
        return Tally.of(
                comparison.coverage().touchpoints(),
                Lists.immutable.empty(),
                points(comparison.differences()).collect(Difference::kind));
    }

    Tally services() {
        return Tally.of(
                comparison.coverage().services(),
                Lists.immutable.empty(),
                of(comparison.differences(), Service.KIND).collect(Difference::kind));
    }

    Tally steps(String stage) {
        return Tally.of(
                share(stage, Coverage::touchpoints),
                others.covering(stage, Coverage::touchpoints),
                points(in(stage)).collect(Difference::kind));
    }

    Tally services(String stage) {
        return Tally.of(
                share(stage, Coverage::services),
                others.covering(stage, Coverage::services),
                of(in(stage), Service.KIND).collect(Difference::kind));
    }

    private ImmutableList<Difference> in(String stage) {
        return comparison.differences().select(each -> keys.of(each).equals(stage));
    }

    private Share share(String stage, Function<Coverage, Share> which) {
        return comparison
                .stages()
                .detectOptional(each -> each.stage().equals(stage))
                .map(StageCoverage::coverage)
                .map(which)
                .orElse(NOTHING);
    }

    private static ImmutableList<Difference> of(ImmutableList<Difference> differences, Kind<?> kind) {
        return differences.select(each -> each.type().equals(kind.name()));
    }

    private static ImmutableList<Difference> points(ImmutableList<Difference> differences) {
        return of(differences, Touchpoint.KIND)
                .distinctBy(each -> each.counterpart().map(id -> "=" + id).orElseGet(() -> "+" + each.element()));
    }
}
