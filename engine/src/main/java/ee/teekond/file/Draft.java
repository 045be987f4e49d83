package ee.teekond.file;

import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Element;
import ee.teekond.model.Sample;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

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

    /** The field that says what is sample data. */
    static final String SAMPLE = "sample";

    /**
     * Where a draft stands.
     *
     * @param file as shown to the user
     * @param node the map in it
     * @param broken fields and slots in which something is wrong
     */
    record Source(String file, Node.Mapping node, ImmutableSet<String> broken) {

        /** The same, with further fields in which something is wrong. */
        Source breaking(ImmutableList<String> fields) {
            return new Source(file, node, broken.newWithAll(fields));
        }

        /** Where it starts. */
        SourcePlace place() {
            return node.mark().in(file);
        }
    }

    ImmutableList<Draft> children(String slot) {
        return children.getIfAbsentValue(slot, Lists.immutable.empty());
    }

    /** Which part of it is marked as sample data. */
    Sample sample() {
        return (Sample) values.getIfAbsentValue(SAMPLE, Sample.NONE);
    }

    /** The draft without what it marks as sample data; empty when that is all of it. A required field stays. */
    Optional<Draft> withoutSample() {
        if (sample().whole()) {
            return Optional.empty();
        }
        MutableMap<String, Object> kept = Maps.mutable.ofMapIterable(values);
        kept.remove(SAMPLE);
        kept.removeIf((name, value) -> sample().covers(name)
                && kind.field(name).filter(field -> !field.required()).isPresent());
        return Optional.of(new Draft(
                kind,
                id,
                kept.toImmutable(),
                children.collectValues((slot, owned) -> owned.collect(Draft::withoutSample)
                        .select(Optional::isPresent)
                        .collect(Optional::orElseThrow)),
                source));
    }

    /** The draft without sample marks, which go without saying in an overlay. */
    Draft unmarked() {
        return new Draft(
                kind,
                id,
                values.newWithoutKey(SAMPLE),
                children.collectValues((slot, owned) -> owned.collect(Draft::unmarked)),
                source);
    }
}
