package ee.teekond.compare;

import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * The fields in which two journeys are compared, and which a new version of a reference offers. Left out is what says how a
 * municipality fares rather than how its journey goes: emotions, moments of truth, who is responsible, what has become of a
 * proposal, evidence and notes.
 */
public final class ComparedFields {

    private static final ImmutableSet<String> LEFT_OUT = Sets.immutable.with(
            "origin",
            "emotion",
            "momentOfTruth",
            "responsible",
            "status",
            "result",
            "evidence",
            "assumed",
            "note",
            "sample");

    private static final ImmutableMap<Kind<?>, ImmutableList<Field>> COMPARED = Lists.immutable
            .<Kind<?>>with(Stage.KIND, Touchpoint.KIND, PainPoint.KIND, Proposal.KIND)
            .toImmutableMap(kind -> kind, kind -> kind.fields().reject(field -> LEFT_OUT.contains(field.name())));

    private ComparedFields() {}

    /** The fields that count for an element of a kind; none for a kind that is not compared. */
    public static ImmutableList<Field> of(Kind<?> kind) {
        return COMPARED.getIfAbsentValue(kind, Lists.immutable.empty());
    }
}
