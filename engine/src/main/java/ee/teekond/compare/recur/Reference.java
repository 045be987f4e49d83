package ee.teekond.compare.recur;

import ee.teekond.edit.Diff;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Flow;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** The working copy of a reference, and what must follow when something is put in or left out there. */
record Reference(Document journey) {

    static final Field SERVICES = Touchpoint.KIND.field("services").orElseThrow();
    static final Field NEXT = Touchpoint.KIND.field("next").orElseThrow();
    private static final Field ADDRESSES = Proposal.KIND.field("addresses").orElseThrow();

    boolean has(String id) {
        return journey.elements().containsKey(id);
    }

    Optional<Element> element(String id) {
        return Optional.ofNullable(journey.elements().get(id));
    }

    Optional<Touchpoint> step(String id) {
        return journey.find(Touchpoint.KIND, id);
    }

    /** The stage a step stands in. */
    Optional<String> stage(String step) {
        return journey.owner(step).map(Element::id);
    }

    /** After a step if that stands in the stage, else at its end. */
    Spot spot(String stage, Optional<String> after) {
        return new Spot(
                stage,
                "touchpoints",
                after.filter(step -> stage(step).equals(Optional.of(stage)))
                        .or(() -> journey.children(stage, "touchpoints").getLastOptional()));
    }

    /** Takes a stage or step out: ways lead past it, and proposals no longer address what was wrong there. */
    ImmutableList<Edit> leavingOut(String id) {
        ImmutableSet<String> gone = below(id);
        MutableList<Edit> edits = Lists.mutable.empty();
        journey.all(Touchpoint.KIND)
                .reject(step -> gone.contains(step.id()))
                .forEach(step -> past(step, gone).ifPresent(edits::add));
        journey.all(Proposal.KIND).forEach(proposal -> without(proposal, gone).ifPresent(edits::add));
        return edits.with(new Edit.Remove(id)).toImmutable();
    }

    private ImmutableSet<String> below(String id) {
        MutableSet<String> all = Sets.mutable.empty();
        journey.inOrder().forEach(element -> {
            boolean inside = element.id().equals(id)
                    || journey.owner(element.id())
                            .filter(owner -> all.contains(owner.id()))
                            .isPresent();
            if (inside) {
                all.add(element.id());
            }
        });
        return all.toImmutable();
    }

    /** The ways on from a step, those to what is gone leading to where its own ways lead. */
    private Optional<Edit> past(Touchpoint step, ImmutableSet<String> gone) {
        if (step.next().noneSatisfy(flow -> gone.contains(flow.to()))) {
            return Optional.empty();
        }
        MutableSet<String> seen = Sets.mutable.with(step.id());
        MutableList<Flow> ways = Lists.mutable.empty();
        MutableSet<String> visited = Sets.mutable.empty();
        step.next()
                .forEach(flow -> follow(flow, gone, visited, way -> {
                    if (seen.add(way.to())) {
                        ways.add(way);
                    }
                }));
        return changed(step, NEXT, ways.toImmutable());
    }

    private void follow(Flow flow, ImmutableSet<String> gone, MutableSet<String> visited, Consumer<Flow> found) {
        if (!gone.contains(flow.to())) {
            found.accept(flow);
        } else if (visited.add(flow.to())) {
            step(flow.to()).ifPresent(step -> step.next().forEach(on -> follow(on, gone, visited, found)));
        }
    }

    private static Optional<Edit> without(Proposal proposal, ImmutableSet<String> gone) {
        return changed(proposal, ADDRESSES, proposal.addresses().reject(gone::contains));
    }

    private static Optional<Edit> changed(Element element, Field field, ImmutableList<?> list) {
        return Diff.field(element, element.with(field, Optional.of(list)), field);
    }

    /** Whether the element is a stage. */
    boolean isStage(String id) {
        return journey.find(Stage.KIND, id).isPresent();
    }
}
