package ee.teekond.layout.services.layered;

import ee.teekond.layout.geometry.Box;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Boxes in layers with the links between them routed at right angles.
 *
 * <p>Which layer a box stands in is decided here and not by the library: its own way to keep parts in order goes by where objects
 * lie in memory, so that the same graph came out differently from run to run.
 *
 * @param boxes where each box is, by id
 * @param routes the corners of each link, in the order the links were given
 */
public record Layers(ImmutableMap<String, Box> boxes, ImmutableList<Route> routes, int width, int height) {
    private static final int SEED = 1;
    /** Further than any box is wide: the library takes the layers from where boxes stand. */
    private static final int APART = 1_000_000;

    private static final double BESIDE = 320;
    private static final double BELOW = 120;
    private static final double LINES = 80;

    /**
     * A box to be placed.
     *
     * @param part boxes of a lower part stand to the left of those of a higher one
     * @param middle where links leave and arrive, below the upper edge
     */
    public record Node(String id, int part, int width, int height, int middle) {}

    /** A link from the right side of one box to the left side of another. */
    public record Link(String from, String to, Strand strand) {}

    /** Links of one strand leave a box together. */
    public enum Strand {
        HARD(-60),
        SOFT(60);

        private final int aside;

        Strand(int aside) {
            this.aside = aside;
        }
    }

    /** The corners of a link from its beginning to its end. */
    public record Route(Link link, ImmutableList<Point> points) {}

    /** In tenths of a unit. */
    public record Point(int x, int y) {}

    /** Lays out nodes and links; the same ones in the same order come out the same everywhere. */
    public static Layers of(ImmutableList<Node> nodes, ImmutableList<Link> links) {
        var drawing = new Drawing(new Ranks(nodes, links));
        nodes.forEach(drawing::add);
        links.forEach(drawing::add);
        return drawing.laidOut();
    }

    /** A graph on its way through the library. For one use. */
    private static final class Drawing {
        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Ranks ranks;
        private final MutableMap<String, ElkNode> nodes = Maps.mutable.empty();
        private final MutableMap<String, Integer> middles = Maps.mutable.empty();
        private final MutableMap<String, ElkPort> ports = Maps.mutable.empty();
        private final MutableList<ElkEdge> edges = Lists.mutable.empty();
        private final MutableList<Link> links = Lists.mutable.empty();
        private final MutableList<String> order = Lists.mutable.empty();

        Drawing(Ranks ranks) {
            this.ranks = ranks;
            LayoutMetaDataService.initElkReflect();
            root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
            root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            root.setProperty(LayeredOptions.RANDOM_SEED, SEED);
            root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
            root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
            root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
            root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
            root.setProperty(LayeredOptions.SPACING_NODE_NODE, BELOW);
            root.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINES);
            root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINES);
            root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BESIDE);
            root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINES);
            root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINES);
        }

        void add(Node node) {
            var drawn = ElkGraphUtil.createNode(root);
            drawn.setDimensions(node.width(), node.height());
            drawn.setLocation((double) ranks.of(node.id()) * APART, 0);
            drawn.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            nodes.put(node.id(), drawn);
            middles.put(node.id(), node.middle());
            order.add(node.id());
        }

        void add(Link link) {
            var from = port(link.from(), PortSide.EAST, link.strand());
            var to = port(link.to(), PortSide.WEST, link.strand());
            edges.add(ElkGraphUtil.createSimpleEdge(from, to));
            links.add(link);
        }

        private ElkPort port(String node, PortSide side, Strand strand) {
            return ports.getIfAbsentPut(node + " " + side + " " + strand, () -> {
                var port = ElkGraphUtil.createPort(nodes.get(node));
                port.setProperty(LayeredOptions.PORT_SIDE, side);
                port.setLocation(
                        side == PortSide.EAST ? nodes.get(node).getWidth() : 0, middles.get(node) + strand.aside);
                return port;
            });
        }

        Layers laidOut() {
            new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
            MutableMap<String, Box> boxes = Maps.mutable.empty();
            order.forEach(id -> boxes.put(id, box(nodes.get(id))));
            return new Layers(
                    boxes.toImmutable(),
                    edges.zip(links)
                            .collect(pair -> new Route(pair.getTwo(), points(pair.getOne())))
                            .toImmutable(),
                    rounded(root.getWidth()),
                    rounded(root.getHeight()));
        }

        private static Box box(ElkNode node) {
            return new Box(
                    rounded(node.getX()), rounded(node.getY()), rounded(node.getWidth()), rounded(node.getHeight()));
        }

        private static ImmutableList<Point> points(ElkEdge edge) {
            MutableList<Point> points = Lists.mutable.empty();
            for (ElkEdgeSection section : edge.getSections()) {
                points.add(new Point(rounded(section.getStartX()), rounded(section.getStartY())));
                section.getBendPoints()
                        .forEach(bend -> points.add(new Point(rounded(bend.getX()), rounded(bend.getY()))));
                points.add(new Point(rounded(section.getEndX()), rounded(section.getEndY())));
            }
            return points.toImmutable();
        }

        private static int rounded(double value) {
            return (int) Math.round(value);
        }
    }
}
