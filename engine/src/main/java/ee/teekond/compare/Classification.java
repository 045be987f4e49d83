package ee.teekond.compare;

import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** Says of every item of two journeys how it relates to the other journey. For one thread. */
final class Classification {

    private final Workspace workspace;
    private final Document ours;
    private final Document theirs;
    private final Matching matching;
    private final Fields fields;
    private final Moves moves;
    private final ImmutableMap<String, Deviation> deviations;

    Classification(Workspace workspace, Document ours, Document theirs) {
        this.workspace = workspace;
        this.ours = ours;
        this.theirs = theirs;
        matching = new Matching(ours, theirs);
        fields = new Fields(ours, theirs, matching);
        moves = new Moves(ours, theirs, matching);
        MutableMap<String, Deviation> noted = Maps.mutable.empty();
        ours.all(Deviation.KIND).forEach(deviation -> noted.put(deviation.counterpart(), deviation));
        deviations = noted.toImmutable();
    }

    /** What the other journey has, and after each what only this journey has there. */
    ImmutableList<Difference> differences() {
        MutableList<Item> places = Lists.mutable.withAll(Item.of(theirs));
        MutableMap<Item, Difference> differences = Maps.mutable.empty();
        places.forEach(their -> differences.put(their, theirs(their)));
        int after = 0;
        for (Item our : Item.of(ours)) {
            Optional<Item> their = matching.theirs(our);
            if (their.isPresent()) {
                after = places.indexOf(their.get()) + 1;
            } else {
                Item added = new Item(our.type(), "+" + our.id(), our.touchpoint());
                places.add(after, added);
                differences.put(added, added(our));
                after++;
            }
        }
        return places.collect(differences::get).toImmutable();
    }

    private Difference theirs(Item their) {
        return matching.ours(their).map(our -> matched(our, their)).orElseGet(() -> missing(their));
    }

    private Difference matched(Item our, Item their) {
        Element mine = our.in(ours);
        Element other = their.in(theirs);
        ImmutableList<FieldChange> changes = our.isService() ? Lists.immutable.empty() : fields.changes(mine, other);
        return row(
                changes.isEmpty() ? DifferenceKind.SAME : DifferenceKind.ADAPTED,
                Optional.of(our),
                Optional.of(their),
                changes);
    }

    private Difference missing(Item their) {
        DifferenceKind kind = isExcused(their) ? DifferenceKind.NOT_APPLICABLE : DifferenceKind.MISSING;
        return row(kind, Optional.empty(), Optional.of(their), Lists.immutable.empty());
    }

    private Difference added(Item our) {
        return row(DifferenceKind.ADDED, Optional.of(our), Optional.empty(), Lists.immutable.empty());
    }

    /** Whether the item, or a touchpoint or stage it belongs to and that is missing too, is said not to apply and why. */
    private boolean isExcused(Item their) {
        if (deviation(their.id())
                .filter(noted -> noted.kind() == DeviationKind.NOT_APPLICABLE
                        && noted.reason().isPresent())
                .isPresent()) {
            return true;
        }
        Optional<Element> above = their.isService() ? Optional.of(their.in(theirs)) : theirs.owner(their.id());
        return above.flatMap(owner -> Item.of(owner))
                .filter(owner -> matching.ours(owner).isEmpty())
                .filter(this::isExcused)
                .isPresent();
    }

    private Optional<Deviation> deviation(String id) {
        return Optional.ofNullable(deviations.get(id));
    }

    private Difference row(
            DifferenceKind kind, Optional<Item> our, Optional<Item> their, ImmutableList<FieldChange> changes) {
        Item shown = our.or(() -> their).orElseThrow();
        Document home = our.isPresent() ? ours : theirs;
        Optional<Deviation> noted =
                their.flatMap(item -> deviation(item.id())).or(() -> our.flatMap(item -> deviation(item.id())));
        return new Difference(
                kind,
                our.filter(moves::contains).isPresent(),
                our.map(Item::id),
                their.map(Item::id),
                shown.type(),
                shown.touchpoint(),
                their.flatMap(item -> item.stage(theirs)).or(() -> our.flatMap(this::stage)),
                title(shown, home),
                changes,
                our.flatMap(matching::by),
                noted.map(Deviation::kind),
                noted.flatMap(Deviation::reason),
                our.filter(item -> isSample(item, ours)).isPresent()
                        || their.filter(item -> isSample(item, theirs)).isPresent());
    }

    private Optional<String> stage(Item our) {
        return our.stage(ours).map(stage -> matching.counterpart(stage).orElse(stage));
    }

    private Text title(Item item, Document home) {
        Optional<? extends Element> named =
                item.isService() ? workspace.find(Service.KIND, item.id()) : Optional.of(item.in(home));
        return named.flatMap(Element::caption).orElse(Text.EMPTY);
    }

    private static boolean isSample(Item item, Document home) {
        Element element = item.in(home);
        String[] read = item.isService()
                ? new String[] {"services"}
                : Fields.compared(element).toArray(new String[0]);
        return home.isSample(element, read);
    }
}
