package ee.teekond.compare.merge;

import ee.teekond.compare.merge.Offered.Kind;
import ee.teekond.compare.merge.Offered.State;
import ee.teekond.edit.Edit;
import ee.teekond.model.Document;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;

/** The services a journey still uses that are no longer provided. */
record Retirements(
        Workspace workspace,
        Document journey,
        Answers answers,
        ImmutableMap<String, Declined> remembered,
        LocalDate asOf) {

    private static final Field SERVICES = Touchpoint.KIND.field("services").orElseThrow();

    /** The use of a service that is no longer provided. */
    private record Use(Touchpoint step, Service service) {
        String id() {
            return Aspect.item(step.id(), SERVICES.name(), service.id()) + ".retired";
        }
    }

    private ImmutableList<Use> uses() {
        return journey.all(Touchpoint.KIND)
                .flatCollect(step -> step.services()
                        .distinct()
                        .collect(id -> workspace.find(Service.KIND, id))
                        .select(Optional::isPresent)
                        .collect(Optional::orElseThrow)
                        .select(service -> service.retired()
                                .filter(day -> !day.isAfter(asOf))
                                .isPresent())
                        .collect(service -> new Use(step, service)));
    }

    /** Each as something to decide. */
    ImmutableList<Offered> offered() {
        return uses().collect(use -> new Offered(
                use.id(),
                Kind.RETIRED,
                use.step().id(),
                Touchpoint.KIND.name(),
                use.step().title(),
                journey.within(Stage.KIND, use.step().id()),
                Optional.of(SERVICES),
                Optional.of(use.service().id()),
                use.service().replacedBy().map(Object.class::cast),
                edits(use),
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                false,
                false,
                state(use.id()),
                reason(use.id()),
                Optional.of(new Conflict(
                        ConflictKind.SERVICE_RETIRED,
                        Aspect.item(
                                use.step().id(), SERVICES.name(), use.service().id()),
                        use.service().id()))));
    }

    private State state(String id) {
        if (answers.chooses(id, "replace")) {
            return State.ACCEPTED;
        }
        return answers.chooses(id, "keep") || remembered.containsKey(id) ? State.DECLINED : State.OPEN;
    }

    private Optional<Text> reason(String id) {
        return Optional.ofNullable(answers.resolved().get(id))
                .flatMap(Answers.Resolution::reason)
                .or(() -> Optional.ofNullable(remembered.get(id)).flatMap(Declined::reason));
    }

    /** What it takes to use the services that are there instead. */
    ImmutableList<Edit> edits() {
        return uses().select(use -> answers.chooses(use.id(), "replace")).flatCollect(Retirements::edits);
    }

    private static ImmutableList<Edit> edits(Use use) {
        ImmutableList<String> services = use.step().services();
        Edit unlink = new Edit.Unlink(use.step().id(), SERVICES, use.service().id());
        OptionalInt at = OptionalInt.of(services.indexOf(use.service().id()));
        return use.service()
                .replacedBy()
                .filter(next -> !services.contains(next))
                .map(next ->
                        Lists.immutable.with(unlink, new Edit.Link(use.step().id(), SERVICES, next, at)))
                .orElse(Lists.immutable.with(unlink));
    }
}
