package ee.teekond.question;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.impl.factory.Lists;

/** For whom a journey is asked about. Looked up once in a workspace, not once for each journey. */
public final class TargetPersonas {

    private final ImmutableListMultimap<String, Persona> byGroup;

    private TargetPersonas(Workspace workspace) {
        byGroup = workspace
                .documents(Persona.KIND)
                .collect(document -> (Persona) document.root())
                .groupBy(Persona::targetGroup);
    }

    /** The personas of a journey's target group, by id. */
    public static ImmutableList<Persona> of(Workspace workspace, Document journey) {
        return Journey.KIND
                .cast(journey.root())
                .map(root -> workspace
                        .view(TargetPersonas.class, TargetPersonas::new)
                        .byGroup
                        .get(root.targetGroup()))
                .orElseGet(Lists.immutable::empty);
    }
}
