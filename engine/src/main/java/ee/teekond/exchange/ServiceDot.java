package ee.teekond.exchange;

import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;

import ee.teekond.graph.ServiceNetwork;
import ee.teekond.graph.ServiceNetwork.Node;
import ee.teekond.graph.ServiceNetwork.Tie;
import guru.nidi.graphviz.attribute.Rank;
import guru.nidi.graphviz.attribute.Rank.RankDir;
import guru.nidi.graphviz.attribute.Rank.RankType;
import guru.nidi.graphviz.attribute.Shape;
import guru.nidi.graphviz.attribute.Size;
import guru.nidi.graphviz.attribute.Style;
import guru.nidi.graphviz.model.Link;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The services of a journey as a graph in DOT, for tools that lay out graphs: ids and sizes only, none of the texts. Services of a
 * stage have the same rank; what is needed is solid, what merely supports dotted.
 */
public final class ServiceDot {

    private static final double WIDE = 2.5;
    private static final double HIGH = 0.7;

    private ServiceDot() {}

    /** The graph under the journey's id. */
    public static String write(String journey, ServiceNetwork network) {
        MutableGraph graph = mutGraph(safe(journey)).setDirected(true);
        graph.graphAttrs().add(Rank.dir(RankDir.LEFT_TO_RIGHT));
        graph.nodeAttrs().add(Shape.RECTANGLE, Size.mode(Size.Mode.FIXED).size(WIDE, HIGH));
        ImmutableList<Tie> ties =
                network.needs().distinctBy(tie -> tie.from() + " " + tie.to()).newWithAll(network.supports());
        network.nodes().groupBy(Node::stage).multiValuesView().forEach(stage -> {
            MutableGraph rank = mutGraph().setDirected(true);
            rank.graphAttrs().add(Rank.inSubgraph(RankType.SAME));
            stage.forEach(node -> rank.add(mutNode(safe(node.service()))));
            graph.add(rank);
        });
        network.nodes().forEach(node -> graph.add(linked(node, ties)));
        return graph + "\n";
    }

    private static MutableNode linked(Node node, ImmutableList<Tie> ties) {
        MutableNode drawn = mutNode(safe(node.service()));
        ties.select(tie -> tie.from().equals(node.service())).forEach(tie -> {
            Link link = Link.to(mutNode(safe(tie.to())));
            drawn.addLink(tie.outcome().isEmpty() ? link.with(Style.DOTTED) : link);
        });
        return drawn;
    }

    /** The id; of one that no file could hold, whatever is no letter, digit or hyphen by its number. */
    private static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints()
                .forEach(letter -> safe.append(
                        letter < 0x80 && (Character.isLetterOrDigit(letter) || letter == '-' || letter == '@')
                                ? Character.toString(letter)
                                : "_" + Integer.toHexString(letter) + "_"));
        return safe.toString();
    }
}
