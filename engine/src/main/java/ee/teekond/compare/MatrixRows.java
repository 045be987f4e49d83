package ee.teekond.compare;

import ee.teekond.compare.Matrix.Cell;
import ee.teekond.compare.Matrix.Row;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The rows of a matrix: the reference as it stands, then what was added. */
record MatrixRows(Workspace workspace, Document reference, ImmutableList<Beside> beside) {

    private static final ImmutableList<Kind<? extends Element>> ADDED =
            Lists.immutable.with(Stage.KIND, Touchpoint.KIND, Service.KIND);

    ImmutableList<Row> all() {
        MutableList<Row> rows = Lists.mutable.empty();
        for (Stage stage : reference.all(Stage.KIND)) {
            rows.add(row(Beside.Use.of(Stage.KIND, stage.id()), stage, stage.title()));
            for (Touchpoint step : reference.children(stage, Touchpoint.KIND)) {
                rows.add(row(Beside.Use.of(Touchpoint.KIND, step.id()), stage, step.title()));
                step.services()
                        .distinct()
                        .collect(service -> new Beside.Use(Service.KIND.name(), service, step.id()))
                        .forEach(use -> rows.add(row(use, stage, service(use.id()))));
            }
        }
        ADDED.forEach(kind -> rows.addAllIterable(added(kind)));
        return rows.toImmutable();
    }

    private Text service(String id) {
        return workspace.find(Service.KIND, id).map(Service::title).orElse(Text.EMPTY);
    }

    private Row row(Beside.Use use, Stage stage, Text title) {
        return new Row(
                Optional.of(use.id()),
                use.type(),
                Optional.of(use.touchpoint()).filter(step -> !step.isEmpty()),
                Optional.of(stage.id()),
                title,
                false,
                beside.collect(journey -> Optional.ofNullable(journey.cells().get(use))));
    }

    private ImmutableList<Row> added(Kind<?> kind) {
        MutableList<Addition> additions = Lists.mutable.empty();
        beside.forEachWithIndex((journey, column) -> journey.added()
                .select(difference -> difference.type().equals(kind.name()))
                .forEach(difference -> put(new Addition.Instance(column, journey.journey(), difference), additions)));
        return additions
                .toSortedListBy(addition -> -addition.columns().size())
                .collect(this::row)
                .toImmutable();
    }

    private static void put(Addition.Instance instance, MutableList<Addition> additions) {
        int index = additions.detectIndex(addition -> addition.isAlike(instance));
        if (index < 0) {
            additions.add(Addition.of(instance));
        } else {
            additions.set(index, additions.get(index).with(instance));
        }
    }

    private Row row(Addition addition) {
        Difference first = addition.instances().getFirst().difference();
        ImmutableList<Optional<String>> stages = addition.instances()
                .collect(instance -> instance.difference().stage())
                .distinct();
        return new Row(
                first.element().filter(id -> first.type().equals(Service.KIND.name())),
                first.type(),
                Optional.empty(),
                stages.size() == 1 ? stages.getOnly() : Optional.empty(),
                first.title(),
                true,
                beside.collectWithIndex((journey, column) -> addition.at(column).map(Cell::of)));
    }
}
