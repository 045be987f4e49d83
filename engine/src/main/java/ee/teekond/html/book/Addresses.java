package ee.teekond.html.book;

import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Material;
import ee.teekond.model.Municipality;
import ee.teekond.model.Organisation;
import ee.teekond.model.Outcome;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Source;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Term;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** Where in the book things are told: the page, and the place on it, of shared elements and documents. */
record Addresses(Workspace workspace) {

    private static final ImmutableMap<Kind<?>, UnaryOperator<String>> PLACES = Maps.mutable
            .<Kind<?>, UnaryOperator<String>>empty()
            .withKeyValue(Service.KIND, on("services.html"))
            .withKeyValue(Outcome.KIND, on("services.html"))
            .withKeyValue(Material.KIND, on("services.html"))
            .withKeyValue(Organisation.KIND, on("organisations.html"))
            .withKeyValue(Persona.KIND, on("personas.html"))
            .withKeyValue(Source.KIND, on("sources.html"))
            .withKeyValue(TargetGroup.KIND, on("target-groups.html"))
            .withKeyValue(Term.KIND, on("terms.html"))
            .withKeyValue(Journey.KIND, id -> "journey-" + id + ".html")
            .withKeyValue(Municipality.KIND, id -> "municipality-" + id + ".html")
            .toImmutable();

    private static UnaryOperator<String> on(String page) {
        return id -> page + "#" + id;
    }

    /** Where it is told; empty when it is not in the workspace. */
    Optional<String> of(Kind<?> kind, String id) {
        return find(kind, id)
                .flatMap(found -> Optional.ofNullable(PLACES.get(kind)).map(place -> place.apply(id)));
    }

    /** The shared element or the root of the document with this id. */
    Optional<Element> find(Kind<?> kind, String id) {
        return kind.shared()
                ? workspace
                        .documentWith(kind, id)
                        .map(document -> document.elements().get(id))
                : workspace.document(kind, id).map(document -> document.root());
    }
}
