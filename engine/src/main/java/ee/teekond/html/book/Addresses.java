package ee.teekond.html.book;

import ee.teekond.model.Document;
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
import java.util.function.BiFunction;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** Where in the book things are told: the page, and the place on it, of shared elements and documents. */
record Addresses(Workspace workspace) {

    private static final ImmutableMap<Kind<?>, BiFunction<Document, String, Optional<String>>> PLACES = Maps.mutable
            .<Kind<?>, BiFunction<Document, String, Optional<String>>>empty()
            .withKeyValue(Service.KIND, on("services.html"))
            .withKeyValue(Outcome.KIND, on("services.html"))
            .withKeyValue(Material.KIND, on("services.html"))
            .withKeyValue(Organisation.KIND, on("organisations.html"))
            .withKeyValue(Persona.KIND, on("personas.html"))
            .withKeyValue(Source.KIND, on("sources.html"))
            .withKeyValue(TargetGroup.KIND, on("target-groups.html"))
            .withKeyValue(Term.KIND, on("terms.html"))
            .withKeyValue(Journey.KIND, (document, id) -> JourneyPage.address(document))
            .withKeyValue(
                    Municipality.KIND,
                    (document, id) ->
                            MunicipalityPage.address(document).or(() -> Optional.of("municipalities.html#" + id)))
            .toImmutable();

    private static BiFunction<Document, String, Optional<String>> on(String page) {
        return (document, id) -> Optional.of(page + "#" + id);
    }

    /** Where it is told; empty when it is not in the workspace, or nowhere in the book. */
    Optional<String> of(Kind<?> kind, String id) {
        return holder(kind, id)
                .flatMap(document -> Optional.ofNullable(PLACES.get(kind)).flatMap(place -> place.apply(document, id)));
    }

    /** The shared element or the root of the document with this id. */
    Optional<Element> find(Kind<?> kind, String id) {
        return holder(kind, id).map(document -> document.elements().get(id));
    }

    private Optional<Document> holder(Kind<?> kind, String id) {
        return kind.shared() ? workspace.documentWith(kind, id) : workspace.document(kind, id);
    }
}
