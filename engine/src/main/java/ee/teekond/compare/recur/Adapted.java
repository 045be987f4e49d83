package ee.teekond.compare.recur;

import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.FieldChange;
import ee.teekond.edit.Edit;
import ee.teekond.model.Language;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Choice;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A field of a stage or step that has the same other value. Texts are the same if they say the same in the source language;
 * which services a step uses and where its ways lead is told otherwise.
 */
record Adapted(Language source) implements Pattern {

    private static final ImmutableList<String> TOLD_OTHERWISE = Lists.immutable.with("services", "next");

    @Override
    public Recurring kind() {
        return Recurring.ADAPTED;
    }

    @Override
    public ImmutableList<Occurrence> in(Variant variant) {
        return variant.all(Stage.KIND, DifferenceKind.ADAPTED)
                .newWithAll(variant.all(Touchpoint.KIND, DifferenceKind.ADAPTED))
                .flatCollect(difference -> difference
                        .fields()
                        .reject(change -> TOLD_OTHERWISE.contains(change.field().name()))
                        .collect(change ->
                                new Occurrence(key(difference, change), variant, difference, Optional.of(change))));
    }

    /** An id must be short and stay the same: words of the model stand in it as they are, anything longer by its hash. */
    private String key(Difference difference, FieldChange change) {
        return difference.counterpart().orElseThrow()
                + "-"
                + change.field().name().toLowerCase(Locale.ROOT)
                + "-"
                + change.to()
                        .map(value -> value instanceof Choice choice
                                ? choice.code()
                                : Integer.toHexString(said(change.to()).hashCode()))
                        .orElse("none");
    }

    private String said(Optional<Object> value) {
        return value.map(present -> present instanceof Text text ? text.forReader(source) : present.toString())
                .orElse("");
    }

    @Override
    public Optional<Proposed> propose(Reference reference, Group group) {
        Occurrence first = group.first();
        FieldChange change = first.change().orElseThrow();
        return reference
                .element(first.counterpart())
                .filter(element -> said(element.get(change.field())).equals(said(change.from())))
                .map(element -> new Proposed(
                        first.key(), element.id(), new Edit.Set(element.id(), change.field(), change.to())));
    }
}
