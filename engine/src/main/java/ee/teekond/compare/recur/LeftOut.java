package ee.teekond.compare.recur;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.edit.Edit;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A stage or step of the reference that is not there. The steps of a stage that is not there go with it. */
final class LeftOut implements Pattern {

    @Override
    public Recurring kind() {
        return Recurring.LEFT_OUT;
    }

    @Override
    public ImmutableList<Occurrence> in(Variant variant) {
        ImmutableList<Occurrence> stages = missing(variant, Stage.KIND);
        ImmutableList<String> gone = stages.collect(Occurrence::counterpart);
        return missing(variant, Touchpoint.KIND)
                .reject(step -> step.difference().stage().filter(gone::contains).isPresent())
                .newWithAll(stages);
    }

    private static ImmutableList<Occurrence> missing(Variant variant, Kind<?> kind) {
        return Lists.immutable
                .with(DifferenceKind.MISSING, DifferenceKind.NOT_APPLICABLE)
                .flatCollect(how -> variant.all(kind, how))
                .collect(difference -> new Occurrence(difference.counterpart().orElseThrow(), variant, difference));
    }

    @Override
    public Optional<Proposed> propose(Reference reference, Group group) {
        String id = group.first().counterpart();
        return Optional.of(id)
                .filter(reference::has)
                .map(there -> new Proposed(id, id, new Edit.Remove(id), Edit.batch(reference.leavingOut(id))));
    }
}
