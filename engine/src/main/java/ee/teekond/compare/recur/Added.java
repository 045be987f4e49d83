package ee.teekond.compare.recur;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.match.Matching;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Add;
import ee.teekond.edit.Edit.Link;
import ee.teekond.edit.Spot;
import ee.teekond.model.Flow;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * A step that several journeys have added. Two added steps are the same if the journeys, laid beside each other, match there,
 * or if they stand in the same stage of the reference and share a service.
 */
record Added(Workspace workspace) implements Pattern {

    /** What a municipality's step says of that municipality, and the reference should not repeat. */
    private static final ImmutableList<String> LOCAL = Lists.immutable.with(
            "emotion", "momentOfTruth", "responsible", "origin", "next", "evidence", "assumed", "note", "sample");

    @Override
    public Recurring kind() {
        return Recurring.ADDED;
    }

    @Override
    public ImmutableList<Occurrence> in(Variant variant) {
        return variant.all(Touchpoint.KIND, DifferenceKind.ADDED)
                .collect(difference -> new Occurrence(difference.element().orElseThrow(), variant, difference));
    }

    @Override
    public ImmutableList<Group> groups(ImmutableList<Occurrence> all) {
        MutableList<MutableList<Occurrence>> groups = Lists.mutable.empty();
        Alike alike = new Alike(workspace);
        for (Occurrence occurrence : all) {
            MutableList<MutableList<Occurrence>> joined =
                    groups.select(group -> group.anySatisfy(other -> alike.test(occurrence, other)));
            groups.removeAll(joined);
            groups.add(joined.flatCollect(group -> group).with(occurrence));
        }
        return groups.collect(group -> new Group(byName(group))).toImmutable();
    }

    /** The most usual id first, so that the group is called by it. */
    private static ImmutableList<Occurrence> byName(MutableList<Occurrence> group) {
        return group.toSortedList(Comparator.comparing((Occurrence one) ->
                                -group.count(other -> other.key().equals(one.key())))
                        .thenComparing(Occurrence::key)
                        .thenComparing(one -> one.variant().journey().id()))
                .toImmutable();
    }

    @Override
    public Optional<Proposed> propose(Reference reference, Group group) {
        Occurrence first = group.first();
        return first.variant()
                .step(first.element())
                .flatMap(step ->
                        stage(first).filter(reference::isStage).map(stage -> adding(reference, first, step, stage)));
    }

    private static Optional<String> stage(Occurrence one) {
        return one.variant().stage(one.element());
    }

    private static Proposed adding(Reference reference, Occurrence one, Touchpoint step, String stage) {
        String id = free(reference, step.id());
        Spot spot = reference.spot(stage, one.variant().before(step.id()));
        Add add = new Add(spot, element(reference, one, step, id));
        MutableList<Edit> edits = Lists.mutable.with(add);
        ways(reference, one, step.id(), id).forEach(edits::add);
        return new Proposed(one.key(), id, add, Edit.batch(edits));
    }

    private static String free(Reference reference, String id) {
        String name = id;
        for (int i = 2; reference.has(name); i++) {
            name = id + "-" + i;
        }
        return name;
    }

    private static Touchpoint element(Reference reference, Occurrence one, Touchpoint step, String id) {
        MutableMap<String, Object> values = Maps.mutable.of("assumed", true);
        for (Field field : Touchpoint.KIND.fields().reject(field -> LOCAL.contains(field.name()))) {
            step.get(field).ifPresent(value -> values.put(field.name(), value));
        }
        values.put(
                "next",
                step.next()
                        .flatCollect(flow -> one.variant().counterpart(flow.to()).filter(reference::has).stream()
                                .map(to -> new Flow(to, flow.kind(), flow.label(), flow.when()))
                                .toList())
                        .distinctBy(Flow::to));
        return Touchpoint.KIND.create(id, values);
    }

    /** The ways that lead to the step in the journey, from steps that the reference has too. */
    private static ImmutableList<Edit> ways(Reference reference, Occurrence one, String ours, String id) {
        return one.variant()
                .journey()
                .all(Touchpoint.KIND)
                .flatCollect(from -> one.variant().counterpart(from.id()).filter(reference::has).stream()
                        .flatMap(to -> from.next().select(flow -> flow.to().equals(ours)).toList().stream()
                                .map(flow -> new Link(
                                        to, Reference.NEXT, new Flow(id, flow.kind(), flow.label(), flow.when()))))
                        .toList())
                .collect(link -> (Edit) link)
                .distinct();
    }

    /** Whether two steps added in different journeys are the same; journeys are matched once for each pair. */
    private static final class Alike {
        private final Workspace workspace;
        private final MutableMap<String, Matching> matchings = Maps.mutable.empty();

        Alike(Workspace workspace) {
            this.workspace = workspace;
        }

        boolean test(Occurrence one, Occurrence other) {
            return !one.variant()
                            .journey()
                            .id()
                            .equals(other.variant().journey().id())
                    && (sharesService(one, other) || matches(one, other));
        }

        private static boolean sharesService(Occurrence one, Occurrence other) {
            Optional<String> stage = stage(one);
            return stage.isPresent()
                    && stage.equals(stage(other))
                    && services(one).anySatisfy(services(other)::contains);
        }

        private static ImmutableList<String> services(Occurrence one) {
            return one.variant().step(one.element()).map(Touchpoint::services).orElseGet(Lists.immutable::empty);
        }

        private boolean matches(Occurrence one, Occurrence other) {
            String pair = one.variant().journey().id() + " "
                    + other.variant().journey().id();
            Matching matching = matchings.getIfAbsentPut(
                    pair,
                    () -> Matching.of(
                            workspace, one.variant().journey(), other.variant().journey()));
            return matching.counterpart(one.element())
                    .filter(other.element()::equals)
                    .isPresent();
        }
    }
}
