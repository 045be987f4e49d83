package ee.teekond.file;

import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;

/**
 * An element as far as one file tells: an overlay may name it and say no more.
 *
 * @param values decoded values by field name
 * @param children owned elements by slot, in order
 * @param source where it stands
 */
record Draft(
        Kind<? extends Element> kind,
        String id,
        ImmutableMap<String, Object> values,
        ImmutableMap<String, ImmutableList<Draft>> children,
        Source source) {

    /** Where a draft stands: the file and the map in it. */
    record Source(String file, Node.Mapping node) {}

    ImmutableList<Draft> children(String slot) {
        return children.getIfAbsentValue(slot, Lists.immutable.empty());
    }
}
