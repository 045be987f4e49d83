package ee.teekond.walk;

import ee.teekond.graph.JourneyGraph;
import ee.teekond.model.Document;
import ee.teekond.model.Persona;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** A journey as one person goes it, whatever is offered: the steps in their order, and which are for the person. */
final class Way {

    private static final String[] PERSON = {
        "legalStatus", "languages", "children", "digitalSkill", "employment", "holds"
    };

    final Persona persona;
    final Document journey;

    /** In reading order. */
    final ImmutableList<Touchpoint> touchpoints;

    /** By touchpoint: whether it is for the person. */
    final ImmutableMap<String, Judgement> passes;

    /** By service that a step uses: whether such a step is for the person. */
    final ImmutableMap<String, Judgement> access;

    /** Whether what is told of the person is invented. */
    final boolean inventedPerson;

    Way(Workspace workspace, Persona persona, Document journey) {
        this.persona = persona;
        this.journey = journey;
        JourneyGraph graph = JourneyGraph.of(journey);
        Passage passage = new Passage(graph, new Fit(persona));
        touchpoints = graph.order()
                .flatCollect(id -> Lists.immutable.withAll(
                        journey.find(Touchpoint.KIND, id).stream().toList()));
        passes = touchpoints
                .toMap(Touchpoint::id, touchpoint -> passage.of(journey, touchpoint.id()))
                .toImmutable();
        MutableMap<String, Judgement> some = Maps.mutable.empty();
        touchpoints.forEach(touchpoint -> touchpoint
                .services()
                .forEach(service -> some.merge(service, passes.get(touchpoint.id()), Judgement::or)));
        access = some.toImmutable();
        inventedPerson = workspace.document(Persona.KIND, persona.id()).stream()
                .anyMatch(document -> document.isSample(persona, PERSON));
    }
}
