package ee.teekond.house;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every picture keeps to: cards apart, text within its card and the sheet, no type too small to read. */
public final class PictureRules {
    private static final int SMALLEST = 150;
    private static final Set<String> CARDS = Set.of(
            "journey",
            "persona",
            "touchpoint",
            "service",
            "pain-point",
            "good-practice",
            "proposal",
            "coverage",
            "cell",
            "total",
            "rank",
            "outcome",
            "gap",
            "quote",
            "legend",
            "footer");

    private PictureRules() {}

    /** Everything in the picture that breaks a rule, in words; nothing if it is well laid out. */
    public static List<String> broken(Scene scene) {
        var broken = new ArrayList<String>();
        var cards = scene.allGroups()
                .select(group -> CARDS.contains(group.key().kind()))
                .reject(group ->
                        group.groups().anySatisfy(inner -> inner.key().kind().equals("legend")))
                .toList();
        cards.sort((one, other) -> Integer.compare(one.box().y(), other.box().y()));
        for (int i = 0; i < cards.size(); i++) {
            for (int j = i + 1; j < cards.size(); j++) {
                if (cards.get(i).box().overlaps(cards.get(j).box())) {
                    broken.add(cards.get(i).key() + " overlaps " + cards.get(j).key());
                }
            }
        }
        scene.groups().forEach(group -> check(group, scene.sheet().box(), broken));
        return broken;
    }

    private static void check(Group group, Box room, List<String> broken) {
        if (!room.contains(group.box())) {
            broken.add(group.key() + " at " + group.box() + " leaves " + room);
        }
        for (Mark mark : group.marks()) {
            if (mark instanceof Group within) {
                check(within, group.box(), broken);
            } else if (mark instanceof TextRun run) {
                text(run, group.box(), group, broken);
            }
        }
    }

    private static void text(TextRun run, Box room, Group group, List<String> broken) {
        if (run.style().size() < SMALLEST) {
            broken.add("type of " + run.style().size() + " in " + group.key());
        }
        if (!room.contains(run.box())) {
            broken.add("«" + run.line().text() + "» at " + run.box() + " leaves " + group.key() + " at " + room);
        }
    }
}
