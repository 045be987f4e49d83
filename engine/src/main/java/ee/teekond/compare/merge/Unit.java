package ee.teekond.compare.merge;

import ee.teekond.compare.merge.Offered.Kind;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Changes that are decided together.
 *
 * @param head the first of them, after which the unit is called
 * @param aspects all of them, the head included
 */
record Unit(String id, Kind kind, Aspect head, ImmutableList<Aspect> aspects) {

    static Unit of(Kind kind, Aspect head, ImmutableList<Aspect> aspects) {
        return new Unit(head.toString(), kind, head, aspects);
    }

    /** Whether the unit decides about an aspect; where items cannot be told apart, about their list as a whole. */
    boolean covers(Aspect aspect) {
        return aspects.contains(aspect)
                || (aspect.item().isEmpty()
                        && aspects.anySatisfy(own -> own.item().isPresent()
                                && own.element().equals(aspect.element())
                                && own.part().equals(aspect.part())));
    }

    ImmutableList<Aspect> subordinate() {
        return aspects.reject(head::equals);
    }
}
