package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.leaf;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a service asks for before it can be used: one outcome, any of several needs, or all of them.
 *
 * @param when for whom the need exists; empty for everybody
 */
public record Need(
        Optional<String> outcome, ImmutableList<Need> anyOf, ImmutableList<Need> allOf, Optional<Condition> when) {

    public static final Shape<Need> SHAPE = Shape.of(Need.class)
            .optional("outcome", anywhere("outcome"))
            .optional("anyOf", list(leaf(() -> Need.SHAPE)))
            .optional("allOf", list(leaf(() -> Need.SHAPE)))
            .optional("when", leaf(() -> Condition.SHAPE))
            .shorthand("outcome")
            .exactlyOne("outcome", "anyOf", "allOf")
            .build();

    /** Every outcome named anywhere in the tree. */
    public ImmutableList<String> outcomes() {
        return anyOf.newWithAll(allOf)
                .flatCollect(Need::outcomes)
                .newWithAll(outcome.stream().toList());
    }
}
