package ee.teekond.question;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** For whom a journey is asked about. */
public final class TargetPersonas {

    private TargetPersonas() {}

    /** The personas of a journey's target group, by id. */
    public static ImmutableList<Persona> of(Workspace workspace, Document journey) {
        return Journey.KIND
                .cast(journey.root())
                .map(root -> workspace
                        .documents(Persona.KIND)
                        .collect(document -> (Persona) document.root())
                        .select(persona -> persona.targetGroup().equals(root.targetGroup())))
                .orElseGet(Lists.immutable::empty);
    }
}
