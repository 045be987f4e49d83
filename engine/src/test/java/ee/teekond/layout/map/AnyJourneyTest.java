package ee.teekond.layout.map;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.scene.Scene;
import ee.teekond.model.Document;
import ee.teekond.model.Flow;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Manifest;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** Whatever leads where: every step is drawn once, and nothing overlaps or is clipped. */
class AnyJourneyTest {
    private final JourneyMapLayout layout = JourneyMapLayout.bundled();

    @Property(tries = 150)
    void any_journey_keeps_every_rule(
            @ForAll @Size(max = 24) List<@IntRange(min = 0, max = 4) Integer> stages,
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 23 * 24 * 4) Integer> flows,
            @ForAll Language language) {
        assertKeepsEveryRule(journey(stages, Lists.immutable.ofAll(flows)), language);
    }

    /** Its one stage is too high for a sheet and is cut; its first half begins where the whole did. */
    @Test
    void a_stage_that_is_cut_shows_its_first_half_only_once() {
        var stages = Lists.mutable.withNValues(8, () -> 0);

        assertKeepsEveryRule(journey(stages, Lists.immutable.of(1)), Language.ET);
    }

    private void assertKeepsEveryRule(Document journey, Language language) {
        var options = new MapOptions(language, LocalDate.of(2025, 11, 12), Paper.A3);

        var sheets = layout.lay(Workspace.of(Manifest.PLAIN, list(journey)), journey, options)
                .sheets();

        assertThat(sheets.flatCollect(PictureRules::broken)).isEmpty();
        assertThat(sheets.flatCollect(Scene::allGroups)
                        .select(group -> group.key().kind().equals("touchpoint"))
                        .collect(group -> group.key().id()))
                .containsExactlyInAnyOrderElementsOf(
                        journey.all(Touchpoint.KIND).collect(Touchpoint::id));
    }

    /** Each number of the first list is a step's stage, each of the second a way between two steps. */
    private static Document journey(List<Integer> stages, ImmutableList<Integer> flows) {
        var journey = Document.of(element(Journey.KIND, "teekond", "targetGroup", "uussisserandaja"));
        for (int stage = 0; stage <= 4; stage++) {
            journey.add("teekond", "stages", element(Stage.KIND, "etapp" + stage));
        }
        for (int i = 0; i < stages.size(); i++) {
            int from = i;
            var next = flows.select(flow -> flow % 24 == from)
                    .collect(flow -> flow(flow / 24 % 24, flow / 576))
                    .reject(flow -> flow.to().equals("samm" + from))
                    .distinctBy(Flow::to);
            journey.add(
                    "etapp" + stages.get(i),
                    "touchpoints",
                    step("samm" + i, "emotion", list(feeling(i % 5 * 10 - 20)), "next", next));
        }
        return journey.build();
    }

    private static Flow flow(int to, int kind) {
        var kinds = FlowKind.values();
        return new Flow(
                "samm" + to, kinds[kind % kinds.length], Optional.of(text("Kui on vaja " + to)), Optional.empty());
    }
}
