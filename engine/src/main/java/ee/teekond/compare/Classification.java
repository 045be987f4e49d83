package ee.teekond.compare;

import ee.teekond.compare.match.Match;
import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Outline;
import ee.teekond.compare.match.Pair;
import ee.teekond.compare.match.Point;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Sample;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** Says of every point of two matched journeys how it relates to the other journey. For one thread. */
final class Classification {

    private final ImmutableMap<String, Document> services;
    private final Matching matching;
    private final Outline ours;
    private final Outline theirs;
    private final Fields fields;
    private final Moves moves;
    private final Stages stages;
    private final MutableMap<String, Deviation> deviations = Maps.mutable.empty();
    private Optional<Match> lastMatch = Optional.empty();
    private Optional<String> lastTouchpoint = Optional.empty();

    Classification(Workspace workspace, Matching matching) {
        this.matching = matching;
        ours = matching.ours();
        theirs = matching.theirs();
        fields = new Fields(matching);
        moves = new Moves(matching);
        stages = new Stages(matching);
        services = workspace.index().getIfAbsentValue(Service.KIND.name(), Maps.immutable.empty());
        ours.journey()
                .children(ours.journey().root(), Deviation.KIND)
                .forEach(noted -> deviations.put(noted.counterpart(), noted));
    }

    /** What the other journey has, and after each what only this journey has there. */
    ImmutableList<Difference> differences() {
        int[] firstAfter = nowhere(theirs.size() + 1);
        int[] next = new int[ours.size()];
        queueAdded(firstAfter, next);
        MutableList<Difference> rows = Lists.mutable.withInitialCapacity(theirs.size() + ours.size());
        addAfter(Point.NOWHERE, firstAfter, next, rows);
        for (int place = 0; place < theirs.size(); place++) {
            Point their = theirs.at(place);
            Optional<Pair> foremost = matching.ofTheirs(their);
            if (foremost.isEmpty()) {
                rows.add(missing(their));
            } else if (matching.hasSeveral()) {
                addSeveral(foremost.get(), rows);
            } else {
                rows.add(matched(foremost.get()));
            }
            addAfter(place, firstAfter, next, rows);
        }
        return rows.toImmutable();
    }

    /** Puts each point only this journey has behind the counterpart of the one before it. */
    private void queueAdded(int[] firstAfter, int[] next) {
        int[] lastAfter = nowhere(firstAfter.length);
        int after = Point.NOWHERE;
        for (int place = 0; place < ours.size(); place++) {
            Point our = ours.at(place);
            Optional<Pair> pair = matching.ofOurs(our);
            if (pair.isPresent()) {
                after = pair.get().their().place();
            } else {
                next[our.place()] = Point.NOWHERE;
                int last = lastAfter[after + 1];
                if (last == Point.NOWHERE) {
                    firstAfter[after + 1] = our.place();
                } else {
                    next[last] = our.place();
                }
                lastAfter[after + 1] = our.place();
            }
        }
    }

    private void addAfter(int their, int[] firstAfter, int[] next, MutableList<Difference> rows) {
        for (int our = firstAfter[their + 1]; our != Point.NOWHERE; our = next[our]) {
            rows.add(added(ours.at(our)));
        }
    }

    private void addSeveral(Pair foremost, MutableList<Difference> rows) {
        ImmutableList<Pair> parts = matching.split(foremost.their());
        if (parts.notEmpty()) {
            parts.forEach(part -> rows.add(matched(part, Optional.of(DifferenceKind.SPLIT))));
        } else if (matching.merged(foremost.our()).notEmpty()) {
            rows.add(matched(foremost, Optional.of(DifferenceKind.MERGED)));
        } else {
            rows.add(matched(foremost));
        }
    }

    private Difference matched(Pair pair) {
        return matched(pair, Optional.empty());
    }

    private Difference matched(Pair pair, Optional<DifferenceKind> several) {
        Point our = pair.our();
        Point their = pair.their();
        ImmutableList<FieldChange> changes = our.isUse() ? Lists.immutable.empty() : fields.changes(our, their);
        DifferenceKind kind = changes.isEmpty() ? DifferenceKind.SAME : DifferenceKind.ADAPTED;
        Optional<String> element = Optional.of(our.id());
        Optional<Deviation> noted = noted(their.id(), our.id());
        return new Difference(
                several.isPresent() ? several.get() : kind,
                moves.contains(pair),
                element,
                our.id().equals(their.id()) ? element : Optional.of(their.id()),
                our.kind().name(),
                touchpoint(our),
                stages.of(pair),
                title(our),
                changes,
                said(pair.match()),
                noted.map(Deviation::kind),
                noted.flatMap(Deviation::reason),
                isSample(our) || isSample(their));
    }

    /** Most rows are matched alike, and those of a touchpoint stand together, so the last object is given again. */
    private Optional<Match> said(Match match) {
        if (lastMatch.isEmpty() || !lastMatch.get().equals(match)) {
            lastMatch = Optional.of(match);
        }
        return lastMatch;
    }

    private Optional<String> touchpoint(Point point) {
        if (!point.isUse()) {
            return Optional.empty();
        }
        String id = point.element().id();
        if (lastTouchpoint.isEmpty() || !lastTouchpoint.get().equals(id)) {
            lastTouchpoint = Optional.of(id);
        }
        return lastTouchpoint;
    }

    private Difference missing(Point their) {
        Optional<Deviation> noted = noted(their.id(), their.id());
        return new Difference(
                isExcused(their) ? DifferenceKind.NOT_APPLICABLE : DifferenceKind.MISSING,
                false,
                Optional.empty(),
                Optional.of(their.id()),
                their.kind().name(),
                their.touchpoint(),
                stages.ofTheirs(their),
                title(their),
                Lists.immutable.empty(),
                Optional.empty(),
                noted.map(Deviation::kind),
                noted.flatMap(Deviation::reason),
                isSample(their));
    }

    private Difference added(Point our) {
        Optional<Deviation> noted = noted(our.id(), our.id());
        return new Difference(
                DifferenceKind.ADDED,
                false,
                Optional.of(our.id()),
                Optional.empty(),
                our.kind().name(),
                our.touchpoint(),
                stages.ofOurs(our),
                title(our),
                Lists.immutable.empty(),
                Optional.<Match>empty(),
                noted.map(Deviation::kind),
                noted.flatMap(Deviation::reason),
                isSample(our));
    }

    /** Whether the point, or a touchpoint or stage it belongs to and that is missing too, is said not to apply and why. */
    private boolean isExcused(Point their) {
        if (deviations.isEmpty()) {
            return false;
        }
        Deviation noted = deviations.get(their.id());
        if (noted != null
                && noted.kind() == DeviationKind.NOT_APPLICABLE
                && noted.reason().isPresent()) {
            return true;
        }
        if (their.owner() == Point.NOWHERE) {
            return false;
        }
        Point owner = theirs.at(their.owner());
        return matching.ofTheirs(owner).isEmpty() && isExcused(owner);
    }

    /** What the municipality has noted about a point, by the other journey's id for it or else by ours. */
    private Optional<Deviation> noted(String their, String our) {
        if (deviations.isEmpty()) {
            return Optional.empty();
        }
        Deviation found = deviations.get(their);
        return Optional.ofNullable(found == null ? deviations.get(our) : found);
    }

    private Text title(Point point) {
        return (point.isUse() ? service(point.id()) : point.element().caption()).orElse(Text.EMPTY);
    }

    private Optional<Text> service(String id) {
        Document home = services.get(id);
        return home == null ? Optional.empty() : home.elements().get(id).caption();
    }

    private static boolean isSample(Point point) {
        Sample sample = point.element().marks().sample();
        return point.sample()
                || (sample.any()
                        && (point.isUse() ? sample.covers("services") : Fields.isSample(point.kind(), sample)));
    }

    private static int[] nowhere(int size) {
        int[] places = new int[size];
        Arrays.fill(places, Point.NOWHERE);
        return places;
    }
}
