package ee.teekond.graph;

import ee.teekond.model.Document;
import ee.teekond.model.Need;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * The services of a journey, by the stage that first uses them, and what they need of and do for each other. An outcome that no
 * service of the journey gives brings in the services elsewhere that do, in the stage where it is first needed.
 *
 * @param nodes by stage, in reading order
 * @param needs what each service asks for, outcome by outcome, however it is put together
 * @param supports what makes what easier
 */
public record ServiceNetwork(ImmutableList<Node> nodes, ImmutableList<Tie> needs, ImmutableList<Tie> supports) {

    /**
     * A service of the network.
     *
     * @param stage id of the stage it stands in
     * @param step whether a step of the journey uses it
     */
    public record Node(String service, String stage, boolean step) {}

    /**
     * One service leads to another.
     *
     * @param outcome what goes over; empty where it merely supports
     */
    public record Tie(String from, String to, String outcome) {}

    /** The network of a journey. */
    public static ServiceNetwork of(Workspace workspace, Document journey) {
        ImmutableList<Node> nodes = nodes(workspace, journey);
        ImmutableList<Tie> needs = nodes.flatCollect(node -> needs(workspace, node, nodes));
        ImmutableList<Tie> supports = nodes.flatCollect(node -> service(workspace, node)
                .map(service -> service.supports()
                        .distinct()
                        .select(other -> !other.equals(node.service()) && has(nodes, other))
                        .collect(other -> new Tie(node.service(), other, "")))
                .orElseGet(Lists.immutable::empty));
        return new ServiceNetwork(nodes, needs, supports);
    }

    /** The outcomes any of its services asks for, those of earlier services first. */
    public static ImmutableList<String> asked(Workspace workspace, ImmutableList<Node> nodes) {
        return nodes.flatCollect(node -> service(workspace, node)
                        .map(service -> service.needs().flatCollect(Need::outcomes))
                        .orElseGet(Lists.immutable::empty))
                .distinct();
    }

    private static ImmutableList<Node> nodes(Workspace workspace, Document journey) {
        MutableMap<String, Node> steps = Maps.mutable.empty();
        MutableList<Node> inOrder = Lists.mutable.empty();
        for (Stage stage : journey.all(Stage.KIND)) {
            journey.children(stage, Touchpoint.KIND)
                    .flatCollect(Touchpoint::services)
                    .distinct()
                    .reject(steps::containsKey)
                    .forEach(service -> {
                        Node node = new Node(service, stage.id(), true);
                        steps.put(service, node);
                        inOrder.add(node);
                    });
        }
        PrerequisiteGraph prerequisites = PrerequisiteGraph.of(workspace);
        for (Node node : inOrder.toImmutable()) {
            for (String outcome : asked(workspace, Lists.immutable.with(node))) {
                ImmutableList<String> producers = prerequisites.producers(outcome);
                if (producers.noneSatisfy(steps::containsKey)) {
                    producers.forEach(producer -> {
                        Node elsewhere = new Node(producer, node.stage(), false);
                        steps.put(producer, elsewhere);
                        inOrder.add(elsewhere);
                    });
                }
            }
        }
        return journey.all(Stage.KIND)
                .flatCollect(stage -> inOrder.select(node -> node.stage().equals(stage.id())));
    }

    private static ImmutableList<Tie> needs(Workspace workspace, Node node, ImmutableList<Node> nodes) {
        PrerequisiteGraph prerequisites = PrerequisiteGraph.of(workspace);
        return asked(workspace, Lists.immutable.with(node))
                .flatCollect(outcome -> prerequisites
                        .producers(outcome)
                        .select(producer -> !producer.equals(node.service()) && has(nodes, producer))
                        .collect(producer -> new Tie(producer, node.service(), outcome)));
    }

    private static boolean has(ImmutableList<Node> nodes, String service) {
        return nodes.anySatisfy(node -> node.service().equals(service));
    }

    private static Optional<Service> service(Workspace workspace, Node node) {
        return workspace.find(Service.KIND, node.service());
    }
}
