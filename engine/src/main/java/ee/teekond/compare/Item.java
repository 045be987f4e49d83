package ee.teekond.compare;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What is compared: an element of a journey, or the use of a service at a touchpoint.
 *
 * @param type name of the element's kind
 * @param id of the element, or of the service
 * @param touchpoint of the use of a service
 */
record Item(String type, String id, Optional<String> touchpoint) {

    private static final ImmutableList<Kind<? extends Element>> KINDS =
            Lists.immutable.with(Stage.KIND, Touchpoint.KIND, PainPoint.KIND, Proposal.KIND);

    /** Everything in a journey that is compared, in reading order, services after their touchpoint. */
    static ImmutableList<Item> of(Document journey) {
        return journey.inOrder()
                .flatCollect(element ->
                        Lists.immutable.withAll(of(element).stream().toList()).newWithAll(services(element)));
    }

    /** An element as an item, if it is compared. */
    static Optional<Item> of(Element element) {
        return KINDS.contains(element.descriptor())
                ? Optional.of(new Item(element.descriptor().name(), element.id(), Optional.empty()))
                : Optional.empty();
    }

    boolean isService() {
        return touchpoint.isPresent();
    }

    boolean is(Kind<?> kind) {
        return type.equals(kind.name());
    }

    /** The element itself, or the touchpoint of the use of a service. */
    Element in(Document journey) {
        return journey.elements().get(touchpoint.orElse(id));
    }

    /** The stage it is in, if it is in one. */
    Optional<String> stage(Document journey) {
        Optional<Element> place = Optional.of(in(journey));
        while (place.isPresent() && !place.get().descriptor().equals(Stage.KIND)) {
            place = journey.owner(place.get().id());
        }
        return place.map(Element::id);
    }

    private static ImmutableList<Item> services(Element element) {
        return Touchpoint.KIND
                .cast(element)
                .map(touchpoint -> touchpoint
                        .services()
                        .distinct()
                        .collect(service -> new Item(Service.KIND.name(), service, Optional.of(touchpoint.id()))))
                .orElseGet(Lists.immutable::empty);
    }
}
