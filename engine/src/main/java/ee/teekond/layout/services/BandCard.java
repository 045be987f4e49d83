package ee.teekond.layout.services;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.services.BandPlan.Place;
import ee.teekond.layout.services.card.NodeCard;
import ee.teekond.layout.services.content.NetworkContent.LinkContent;
import ee.teekond.layout.services.layered.Layers.Route;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.list.ImmutableList;

/** Some stages beside each other with their services and the lines between them. */
final class BandCard implements Card {
    private static final int TOP = 640;
    private static final int BOTTOM = 200;
    private static final int DISC = 180;
    private static final int REACH = 80;

    private final BandPlan plan;
    private final Desk desk;
    private final int width;
    private final ImmutableList<SetText> titles;

    BandCard(BandPlan plan, Desk desk, int width) {
        this.plan = plan;
        this.desk = desk;
        this.width = width;
        this.titles = plan.stages()
                .collect(
                        stage -> desk.set(stage.title(), Type.STAGE, stage.right() - stage.left() - 2 * DISC - 300, 2));
    }

    @Override
    public Key key() {
        return Key.of("stages-" + (plan.stages().getFirst().number()), "lane").in("services");
    }

    @Override
    public int height() {
        return TOP + plan.height() + BOTTOM;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return titles;
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return plan.places().collect(Place::card).flatCollect(Card::shortened).newWithAll(Card.super.shortened());
    }

    @Override
    public Group draw(Box box) {
        var marks = new Marks();
        plan.stages().forEachWithIndex((stage, i) -> marks.add(stage(box, i)));
        plan.routes().forEach(route -> marks.add(link(box, route)));
        plan.places()
                .forEach(place -> marks.add(place.card()
                        .draw(new Box(
                                box.x() + place.x(),
                                box.y() + TOP + place.y(),
                                NodeCard.WIDTH,
                                place.card().height()))));
        var names = titles.collect(title -> title.block().full()).makeString(", ");
        return new Group(key(), Words.titled(names), box, marks.all());
    }

    private Group stage(Box box, int at) {
        var stage = plan.stages().get(at);
        var title = titles.get(at);
        var ground =
                new Box(box.x() + stage.left(), box.y(), Math.min(stage.right(), width) - stage.left(), box.height());
        int x = ground.x() + 100;
        int middle = ground.y() + TOP / 2 - 40;
        var number = desk.line(Integer.toString(stage.number()), Type.LANE);
        var marks = new Marks()
                .rect(ground, 120, at % 2 == 0 ? Tone.STONE : Tone.PAPER, Stroke.of(Tone.BAND_EDGE, Width.HAIRLINE))
                .circle(x + DISC, middle, DISC, Tone.INK, Stroke.NONE)
                .addAll(number.centred(x + DISC, middle, Tone.PAPER, Anchor.MIDDLE))
                .addAll(title.centred(x + 2 * DISC + 100, middle, Tone.INK, Anchor.START));
        return new Group(
                new Key(stage.id(), "stage", "services", ""),
                new Words(
                        desk.words()
                                .of(
                                        "stage.title",
                                        number.block().full(),
                                        stage.title().text()),
                        "",
                        stage.title().language()),
                ground,
                marks.all());
    }

    /** A line reaches to the cards themselves, past the room around them. */
    private Group link(Box box, Route route) {
        var link = plan.link(route);
        var corners = IntLists.mutable.empty();
        var first = route.points().getFirst();
        var last = route.points().getLast();
        corners.addAll(box.x() + plan.left() + first.x() - REACH, box.y() + TOP + first.y());
        route.points().forEach(point -> corners.addAll(box.x() + plan.left() + point.x(), box.y() + TOP + point.y()));
        corners.addAll(box.x() + plan.left() + last.x() + REACH, box.y() + TOP + last.y());
        return Group.around(
                new Key(link.from() + "--" + link.to(), kind(link), "services", link.blocked() ? "blocked" : ""),
                Words.titled(desk.words().of("net.link." + kind(link), plan.name(link.from()), plan.name(link.to()))),
                Lists.immutable.ofAll(BandLinks.mark(link).along(corners.toArray())));
    }

    private static String kind(LinkContent link) {
        return link.outcome().isEmpty() ? "support" : "need";
    }
}
