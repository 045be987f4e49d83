package ee.teekond.question;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Kind;
import java.util.EnumMap;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Where something was seen, and what it is about: for each grouping the groups it belongs to, mostly one or none. Immutable;
 * each method answers the same sighting, said more exactly.
 */
public final class Sighting {

    private final Workspace workspace;
    private final EnumMap<Grouping, ImmutableList<String>> groups;

    private Sighting(Workspace workspace, EnumMap<Grouping, ImmutableList<String>> groups) {
        this.workspace = workspace;
        this.groups = groups;
    }

    /** Something a municipality says of itself. */
    public static Sighting of(Workspace workspace, String municipality) {
        return new Sighting(workspace, new EnumMap<>(Grouping.class))
                .with(Grouping.MUNICIPALITY, municipality)
                .with(
                        Grouping.COUNTY,
                        workspace
                                .document(Municipality.KIND, municipality)
                                .flatMap(document -> Municipality.KIND.cast(document.root()))
                                .flatMap(Municipality::county));
    }

    /** Something in a journey; one of no municipality is the {@linkplain Grouping#REFERENCE reference's}. */
    public static Sighting in(Workspace workspace, Journey journey) {
        return of(workspace, journey.municipality().orElse(Grouping.REFERENCE))
                .with(Grouping.TARGET_GROUP, journey.targetGroup())
                .with(Grouping.JOURNEY, journey.id());
    }

    /** At an element of the journey, or at what that belongs to. */
    public Sighting at(Document journey, Element element) {
        return above(journey, element, Stage.KIND)
                .map(stage -> with(Grouping.STAGE, stage.standsFor().getFirst()))
                .orElse(this)
                .at(above(journey, element, Touchpoint.KIND));
    }

    private Sighting at(Optional<Touchpoint> touchpoint) {
        return touchpoint
                .map(step -> with(Grouping.TOUCHPOINT, step.standsFor().getFirst())
                        .with(Grouping.CHANNEL, step.channel().map(Choice::code)))
                .orElse(this);
    }

    /** About a service, and so about its level and those who provide it. */
    public Sighting about(String service) {
        Optional<Service> known = workspace.find(Service.KIND, service);
        return with(Grouping.SERVICE, service)
                .with(Grouping.LEVEL, known.map(Service::level).map(Choice::code))
                .with(Grouping.ORGANISATION, known.map(Service::providers).orElseGet(Lists.immutable::empty));
    }

    /** For a persona. */
    public Sighting of(Persona persona) {
        return with(Grouping.PERSONA, persona.id())
                .with(Grouping.LEGAL_STATUS, persona.legalStatus().map(Choice::code));
    }

    /** In one more group. */
    public Sighting with(Grouping grouping, Choice group) {
        return with(grouping, group.code());
    }

    /** In one more group. */
    public Sighting with(Grouping grouping, String group) {
        return with(grouping, Lists.immutable.with(group));
    }

    /** In one more group, if there is one. */
    public Sighting with(Grouping grouping, Optional<String> group) {
        return group.map(one -> with(grouping, one)).orElse(this);
    }

    /** In these groups. */
    public Sighting with(Grouping grouping, ImmutableList<String> some) {
        EnumMap<Grouping, ImmutableList<String>> more = groups.clone();
        more.put(grouping, some);
        return new Sighting(workspace, more);
    }

    /** The groups it belongs to; none where there is no such thing here. */
    public ImmutableList<String> groups(Grouping by) {
        return groups.getOrDefault(by, Lists.immutable.empty());
    }

    /** The element itself or the nearest one of a kind that it belongs to. */
    private static <E extends Element> Optional<E> above(Document document, Element element, Kind<E> kind) {
        Optional<E> found = kind.cast(element);
        return found.isPresent() ? found : document.owner(element.id()).flatMap(owner -> above(document, owner, kind));
    }
}
