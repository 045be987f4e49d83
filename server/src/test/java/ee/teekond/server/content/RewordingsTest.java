package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Pair;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.server.content.RewordedJourney.Result;
import ee.teekond.server.content.RewordedJourney.Style;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many steps are recognised in journeys that share no id with the reference. The list of rewordings was written before
 * the matcher; its weights were fitted to the tuning half, and what counts is the half held back.
 */
@Tag("slow")
class RewordingsTest {

    private static final ImmutableList<String> REFERENCES =
            Lists.immutable.with("uussisserandaja@1", "tagasipoorduja@1", "eri-keele-ja-kultuuritaustaga@1");
    private static final int SEEDS = 12;
    private static final double WANTED = 0.97;

    private final Workspace workspace;
    private final Rewordings rewordings;

    RewordingsTest() throws IOException, PlaceException {
        workspace = WorkspaceReader.read(Place.bundled("reference").orElseThrow(), true)
                .workspace();
        rewordings = Rewordings.read();
    }

    @Test
    void steps_are_recognised_by_services_and_words() {
        Score heldBack = score("services as listed", new Style(true, true)).get("held-back");

        assertThat(heldBack.precision()).isGreaterThanOrEqualTo(WANTED);
        assertThat(heldBack.recall()).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void steps_are_recognised_where_stages_have_no_titles() {
        Score heldBack = score("services as listed, stages only numbered", new Style(true, false))
                .get("held-back");

        assertThat(heldBack.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(heldBack.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void steps_are_recognised_by_words_alone() {
        Score heldBack = score("titles alone", new Style(false, true)).get("held-back");

        assertThat(heldBack.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(heldBack.recall()).isGreaterThanOrEqualTo(0.85);
    }

    /** By half, and by half and language. */
    private MutableSortedMap<String, Score> score(String what, Style style) {
        MutableSortedMap<String, Score> scores = SortedMaps.mutable.empty();
        for (String id : REFERENCES) {
            Document reference = workspace.document(Journey.KIND, id).orElseThrow();
            for (Language language : Language.values()) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    Result variant = new RewordedJourney(reference, language, rewordings, style, seed).write();
                    count(variant, Matching.of(workspace, variant.journey(), reference), language, scores);
                }
            }
        }
        scores.forEachKeyValue((group, score) -> System.out.printf(
                Locale.ROOT, "%s, %s: precision %.3f, recall %.3f%n", what, group, score.precision(), score.recall()));
        return scores;
    }

    private static void count(
            Result variant, Matching matching, Language language, MutableSortedMap<String, Score> scores) {
        for (Touchpoint step : variant.journey().all(Touchpoint.KIND)) {
            String found = matching.ours()
                    .find(step.id())
                    .flatMap(matching::ofOurs)
                    .map(Pair::their)
                    .map(their -> their.id())
                    .orElse("");
            String right = variant.origins().getIfAbsentValue(step.id(), "");
            String half = variant.halves().get(step.id());
            Stream.of(half, half + " " + language.code())
                    .forEach(group -> scores.getIfAbsentPut(group, Score::new).count(found, right));
        }
    }

    /** How many were found, of which how many rightly, of how many to be found. */
    private static final class Score {
        private int found;
        private int rightly;
        private int all;

        void count(String answer, String right) {
            found += answer.isEmpty() ? 0 : 1;
            rightly += !answer.isEmpty() && answer.equals(right) ? 1 : 0;
            all += right.isEmpty() ? 0 : 1;
        }

        double precision() {
            return (double) rightly / found;
        }

        double recall() {
            return (double) rightly / all;
        }
    }
}
