package ee.teekond.compare.recur;

import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.edit.Edit;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** A service that a step uses otherwise than in the reference; the step itself is in both. */
record Services(Recurring kind) implements Pattern {

    private boolean isAdded() {
        return kind == Recurring.SERVICE_ADDED;
    }

    @Override
    public ImmutableList<Occurrence> in(Variant variant) {
        return variant.all(Service.KIND, isAdded() ? DifferenceKind.ADDED : DifferenceKind.MISSING)
                .flatCollect(difference -> step(variant, difference)
                        .map(step -> new Occurrence(step + "-" + service(difference), variant, difference))
                        .stream()
                        .toList());
    }

    /** The reference's step, if both have it. */
    private Optional<String> step(Variant variant, Difference difference) {
        String at = difference.touchpoint().orElseThrow();
        return isAdded() ? variant.counterpart(at) : Optional.of(at).filter(variant.counterparts()::containsValue);
    }

    private static String service(Difference difference) {
        return difference.element().or(difference::counterpart).orElseThrow();
    }

    @Override
    public Optional<Proposed> propose(Reference reference, Group group) {
        Occurrence first = group.first();
        String service = service(first.difference());
        return step(first.variant(), first.difference())
                .flatMap(reference::step)
                .filter(step -> step.services().contains(service) != isAdded())
                .map(Touchpoint::id)
                .map(step -> new Proposed(
                        first.key(),
                        step,
                        isAdded()
                                ? new Edit.Link(step, Reference.SERVICES, service)
                                : new Edit.Unlink(step, Reference.SERVICES, service)));
    }
}
