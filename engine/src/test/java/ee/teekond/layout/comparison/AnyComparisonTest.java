package ee.teekond.layout.comparison;

import static ee.teekond.Sketch.element;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Scene;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** However two journeys differ: every step of both is drawn once, and nothing overlaps or is clipped. */
class AnyComparisonTest {
    private final ComparisonMapLayout layout = ComparisonMapLayout.bundled();

    @Property(tries = 150)
    void any_two_journeys_keep_every_rule(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 3) Integer> theirs,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 24 * 4 * 3 - 1) Integer> ours,
            @ForAll Language language) {
        var with = reference(theirs);
        var journey = local(ours, theirs.size());
        var workspace = Sketch.workspace(journey, with);
        var comparison = Comparison.of(workspace, journey, with, LocalDate.of(2025, 11, 12));

        var scene = layout.lay(workspace, comparison, language, Paper.A3).scene();

        assertThat(PictureRules.broken(scene)).isEmpty();
        assertThat(drawn(scene, "reference"))
                .containsExactlyInAnyOrderElementsOf(with.all(Touchpoint.KIND).collect(Touchpoint::id));
        assertThat(drawn(scene, "municipality"))
                .containsExactlyInAnyOrderElementsOf(journey.all(Touchpoint.KIND)
                        .collect(Touchpoint::id)
                        .newWithAll(comparison
                                .differences()
                                .select(each -> each.type().equals(Touchpoint.KIND.name())
                                        && each.element().isEmpty())
                                .collect(Difference::counterpart)
                                .collect(found -> found.orElseThrow())));
    }

    private static Iterable<String> drawn(Scene scene, String lane) {
        return scene.allGroups()
                .select(group -> group.key().kind().equals("touchpoint")
                        && group.key().lane().equals(lane))
                .collect(Group::key)
                .collect(key -> key.id());
    }

    /** Each number is a step's stage. */
    private static Document reference(List<Integer> stages) {
        var journey = Document.of(element(Journey.KIND, "etalon", "targetGroup", "uussisserandaja"));
        for (int stage = 0; stage < 4; stage++) {
            journey.add("etalon", "stages", element(Stage.KIND, "etapp" + stage));
        }
        for (int i = 0; i < stages.size(); i++) {
            journey.add("etapp" + stages.get(i), "touchpoints", element(Touchpoint.KIND, "samm" + i));
        }
        return journey.build();
    }

    /** Each number says a step's stage, which step of the reference it comes from, and by what that is known. */
    private static Document local(List<Integer> steps, int there) {
        var journey =
                Document.of(element(Journey.KIND, "oma", "targetGroup", "uussisserandaja", "municipality", "rakvere"));
        for (int stage = 0; stage < 4; stage++) {
            journey.add("oma", "stages", element(Stage.KIND, stage == 3 ? "oma3" : "etapp" + stage));
        }
        var taken = Sets.mutable.<String>empty();
        for (int i = 0; i < steps.size(); i++) {
            int from = steps.get(i) / 12;
            var stage = steps.get(i) % 4 == 3 ? "oma3" : "etapp" + steps.get(i) % 4;
            var manner = steps.get(i) / 4 % 3;
            var origins = Lists.mutable
                    .of(from, from + 1)
                    .select(origin -> origin < there)
                    .collect(n -> "samm" + n);
            var same = manner == 0 && taken.add("samm" + from);
            journey.add(
                    stage,
                    "touchpoints",
                    same
                            ? element(Touchpoint.KIND, "samm" + from)
                            : element(
                                    Touchpoint.KIND,
                                    "oma-samm" + i,
                                    "origin",
                                    manner == 1 ? origins.take(1).toImmutable() : origins.toImmutable()));
        }
        return journey.build();
    }
}
