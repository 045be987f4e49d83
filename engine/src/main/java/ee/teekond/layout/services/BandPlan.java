package ee.teekond.layout.services;

import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.services.card.NodeCard;
import ee.teekond.layout.services.content.NetworkContent;
import ee.teekond.layout.services.content.NetworkContent.LinkContent;
import ee.teekond.layout.services.content.NodeContent;
import ee.teekond.layout.services.layered.Layers;
import ee.teekond.layout.services.layered.Layers.Link;
import ee.teekond.layout.services.layered.Layers.Node;
import ee.teekond.layout.services.layered.Layers.Route;
import ee.teekond.layout.services.layered.Layers.Strand;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * Where everything in a band stands: services with lines in layers, those without in rows below, stage by stage.
 *
 * @param left how far in the layers begin
 */
record BandPlan(
        ImmutableList<Column> stages,
        ImmutableList<Place> places,
        ImmutableList<Route> routes,
        ImmutableMap<String, LinkContent> links,
        ImmutableMap<String, String> names,
        int left,
        int width,
        int height) {
    private static final int MARGIN = 160;
    private static final int GAP = 220;
    private static final int ROWS = 6;

    /** The part of a band a stage takes, from its left edge. */
    record Column(String id, int number, Said title, int left, int right) {}

    /** A card and its upper left corner. */
    record Place(NodeCard card, NodeContent node, int x, int y) {}

    /**
     * Plans the stages from one to before another.
     *
     * @param lined whether lines are drawn; else every need goes by its letter
     * @param room the width the band fills if it needs less
     */
    static BandPlan of(NetworkContent content, int from, int to, boolean lined, Desk desk, int room) {
        var nodes = content.nodes().select(node -> node.stage() >= from && node.stage() < to);
        var none = new BandLinks(Lists.immutable.empty(), Lists.immutable.empty());
        return new Making(content, nodes, lined ? BandLinks.of(content, nodes) : none, desk).plan(from, to, room);
    }

    LinkContent link(Route route) {
        return links.get(Making.id(route.link()));
    }

    String name(String service) {
        return names.getIfAbsentValue(service, service);
    }

    /** A band in the making. */
    private record Making(NetworkContent content, ImmutableList<NodeContent> nodes, BandLinks links, Desk desk) {

        static String id(Link link) {
            return link.from() + " " + link.to() + " " + link.strand();
        }

        BandPlan plan(int from, int to, int room) {
            var cards = nodes.toMap(NodeContent::id, this::card).toImmutable();
            var layers = Layers.of(boxes(cards, from, to, room), needs().newWithAll(supports()));
            int width = Math.max(room, layers.width() + 2 * MARGIN);
            int left = MARGIN;
            var columns = columns(layers, from, to, left, width);
            MutableList<Place> places = nodes.select(links::touch)
                    .collect(node -> {
                        var box = layers.boxes().get(node.id());
                        return new Place(cards.get(node.id()), node, left + box.x(), box.y());
                    })
                    .toList();
            int below = places.isEmpty() ? 0 : layers.height() + GAP;
            columns.forEachWithIndex((column, i) -> places.addAllIterable(rows(from + i, column, cards, below)));
            return new BandPlan(
                    columns,
                    nodes.collect(node -> places.detect(place -> place.node().equals(node))),
                    layers.routes(),
                    content(links),
                    nodes.toMap(NodeContent::id, node -> node.service().title().text())
                            .toImmutable(),
                    left,
                    layers.width() + 2 * MARGIN,
                    places.collectInt(place -> place.y() + place.card().height())
                            .maxIfEmpty(0));
        }

        private NodeCard card(NodeContent node) {
            var further = content.supports()
                    .select(link -> link.from().equals(node.id()) && !links.supports(node, link.to()))
                    .flatCollect(
                            link -> content.nodes().select(each -> each.id().equals(link.to())))
                    .collect(NodeContent::number);
            return new NodeCard(node, further, desk);
        }

        /** The boxes to be layered; a stage none of whose services has a line keeps its room by an empty one. */
        private ImmutableList<Node> boxes(ImmutableMap<String, NodeCard> cards, int from, int to, int room) {
            MutableList<Node> boxes = Lists.mutable.empty();
            for (int stage = from; stage < to; stage++) {
                int at = stage;
                var here = nodes.select(node -> node.stage() == at);
                var linked = here.select(links::touch);
                linked.forEach(node -> {
                    var card = cards.get(node.id());
                    boxes.add(new Node(node.id(), at, NodeCard.WIDTH, card.height(), card.middle()));
                });
                if (linked.isEmpty()) {
                    int most = (room - 2 * MARGIN + GAP) / (NodeCard.WIDTH + GAP);
                    int beside = Math.max(1, Math.min(most, (here.size() + ROWS - 1) / ROWS));
                    boxes.add(new Node(empty(at), at, beside * (NodeCard.WIDTH + GAP) - GAP, 10, 5));
                }
            }
            return boxes.toImmutable();
        }

        /** No id of a service has a space in it. */
        private static String empty(int stage) {
            return "stage " + stage;
        }

        private ImmutableList<Link> needs() {
            return links.needs().collect(link -> new Link(link.from(), link.to(), Strand.HARD));
        }

        private ImmutableList<Link> supports() {
            return links.supports().collect(link -> new Link(link.from(), link.to(), Strand.SOFT));
        }

        private ImmutableMap<String, LinkContent> content(BandLinks drawn) {
            return drawn.needs()
                    .newWithAll(drawn.supports())
                    .toMap(
                            link -> id(new Link(
                                    link.from(), link.to(), link.outcome().isEmpty() ? Strand.SOFT : Strand.HARD)),
                            link -> link)
                    .toImmutable();
        }

        /** From half way to the stage before to half way to the next. */
        private ImmutableList<Column> columns(Layers layers, int from, int to, int left, int width) {
            MutableList<Column> columns = Lists.mutable.empty();
            int begin = 0;
            for (int stage = from; stage < to; stage++) {
                int end = stage + 1 == to
                        ? width
                        : left + (edge(layers, stage, true) + edge(layers, stage + 1, false)) / 2;
                columns.add(new Column(
                        content.stageIds().get(stage),
                        stage + 1,
                        content.stages().get(stage),
                        begin,
                        end));
                begin = end;
            }
            return columns.toImmutable();
        }

        private int edge(Layers layers, int stage, boolean right) {
            var boxes = nodes.select(node -> node.stage() == stage)
                    .collect(NodeContent::id)
                    .newWith(empty(stage))
                    .select(layers.boxes()::containsKey)
                    .collect(layers.boxes()::get);
            return right
                    ? boxes.collectInt(box -> box.right()).max()
                    : boxes.collectInt(box -> box.x()).min();
        }

        private ImmutableList<Place> rows(int stage, Column column, ImmutableMap<String, NodeCard> cards, int top) {
            var loose = nodes.select(node -> node.stage() == stage && !links.touch(node));
            int beside = Math.max(1, (column.right() - column.left() - 2 * MARGIN + GAP) / (NodeCard.WIDTH + GAP));
            MutableList<Place> places = Lists.mutable.empty();
            int y = top;
            for (var row : loose.chunk(beside)) {
                int x = column.left() + MARGIN;
                int height = 0;
                for (var node : row) {
                    var card = cards.get(node.id());
                    places.add(new Place(card, node, x, y));
                    x += NodeCard.WIDTH + GAP;
                    height = Math.max(height, card.height());
                }
                y += height + GAP / 2;
            }
            return places.toImmutable();
        }
    }
}
