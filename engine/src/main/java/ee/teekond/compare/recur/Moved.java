package ee.teekond.compare.recur;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.edit.Edit;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** A step that stands in another stage than in the reference. */
final class Moved implements Pattern {

    @Override
    public Recurring kind() {
        return Recurring.MOVED;
    }

    @Override
    public ImmutableList<Occurrence> in(Variant variant) {
        return variant.all(Touchpoint.KIND, DifferenceKind.SAME)
                .newWithAll(variant.all(Touchpoint.KIND, DifferenceKind.ADAPTED))
                .select(difference -> difference.moved()
                        && !difference
                                .stage()
                                .equals(variant.stage(difference.element().orElseThrow())))
                .collect(difference -> new Occurrence(
                        difference.counterpart().orElseThrow()
                                + "-"
                                + variant.stage(difference.element().orElseThrow())
                                        .orElse(""),
                        variant,
                        difference))
                .reject(occurrence -> occurrence.key().endsWith("-"));
    }

    @Override
    public Optional<Proposed> propose(Reference reference, Group group) {
        Occurrence first = group.first();
        String step = first.counterpart();
        return first.variant()
                .stage(first.element())
                .filter(reference::isStage)
                .filter(stage -> reference.step(step).isPresent()
                        && !reference.stage(step).equals(Optional.of(stage)))
                .map(stage -> new Proposed(
                        first.key(),
                        step,
                        new Edit.Move(
                                step, reference.spot(stage, first.variant().before(first.element())))));
    }
}
