package ee.teekond.model;

import static ee.teekond.model.descriptor.FieldType.anywhere;
import static ee.teekond.model.descriptor.FieldType.list;

import ee.teekond.model.descriptor.Shape;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What organisations have to do with a step; each is a list of their ids.
 *
 * @param decides who decides and answers for it
 * @param does who does it
 * @param supports who helps
 * @param told who is told of it
 */
public record Responsibility(
        ImmutableList<String> decides,
        ImmutableList<String> does,
        ImmutableList<String> supports,
        ImmutableList<String> told) {

    public static final Shape<Responsibility> SHAPE = Shape.of(Responsibility.class)
            .optional("decides", list(anywhere("organisation")))
            .optional("does", list(anywhere("organisation")))
            .optional("supports", list(anywhere("organisation")))
            .optional("told", list(anywhere("organisation")))
            .build();
}
