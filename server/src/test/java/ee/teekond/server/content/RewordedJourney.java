package ee.teekond.server.content;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.server.content.Rewordings.Addition;
import ee.teekond.server.content.Rewordings.Rewording;
import java.util.Collections;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Writes a reference journey as a municipality might that had only heard of it: in one language, under ids of its own, every
 * title in other words, nothing but titles and services, some steps left out, some of its own put in, some in another order.
 */
final class RewordedJourney {

    private static final int STEPS_FOR_ONE_ADDED = 8;
    private static final int SWAPS = 3;

    private final Document reference;
    private final Language language;
    private final Rewordings rewordings;
    private final Style style;
    private final Random random;
    private final MutableMap<String, String> origins = Maps.mutable.empty();
    private final MutableMap<String, String> halves = Maps.mutable.empty();
    private int count;

    RewordedJourney(Document reference, Language language, Rewordings rewordings, Style style, long seed) {
        this.reference = reference;
        this.language = language;
        this.rewordings = new Rewordings(
                rewordings.rewordings().select(row -> isHere(row.journey(), row.language())),
                rewordings.additions().select(row -> isHere(row.journey(), row.language())));
        this.style = style;
        this.random = new Random(seed);
    }

    /**
     * What the municipality writes.
     *
     * @param services whether it names services, for the steps where the list says so
     * @param stages whether its stages are called as in the reference; else they are only numbered
     */
    record Style(boolean services, boolean stages) {}

    /**
     * What came of it.
     *
     * @param origins for each of its steps that stands for one of the reference, which that is
     * @param halves for each of its steps, and each of the reference's, the half of the list it is from
     */
    record Result(Document journey, MutableMap<String, String> origins, MutableMap<String, String> halves) {}

    Result write() {
        Journey root = (Journey) reference.root();
        Document.Builder journey = Document.of(Journey.KIND.create(
                "omavalitsuse-teekond",
                Maps.mutable.<String, Object>with(
                        "title",
                        Text.of(language, "?"),
                        "targetGroup",
                        root.targetGroup(),
                        "municipality",
                        "rakvere")));
        double missing = 0.15 + 0.1 * random.nextDouble();
        ImmutableList<Addition> added = shuffled(rewordings.additions())
                .take(rewordings
                                .rewordings()
                                .collect(Rewording::element)
                                .distinct()
                                .size()
                        / STEPS_FOR_ONE_ADDED);
        ImmutableList<Stage> stages = reference.all(Stage.KIND);
        ImmutableList<MutableList<Touchpoint>> steps = stages.collect(stage -> steps(stage, missing, added));
        moveOne(steps);
        stages.forEachWithIndex((stage, index) -> {
            String id = fresh();
            journey.add("omavalitsuse-teekond", "stages", Stage.KIND.create(id, stageFields(stage, index)));
            steps.get(index).forEach(step -> journey.add(id, "touchpoints", step));
        });
        return new Result(journey.build(), origins, halves);
    }

    private MutableMap<String, Object> stageFields(Stage stage, int index) {
        String title = style.stages() ? stage.title().forReader(language) : String.valueOf(index + 1);
        return Maps.mutable.with("title", Text.of(language, title));
    }

    /** One municipality in two has one step in the stage before or after. */
    private void moveOne(ImmutableList<MutableList<Touchpoint>> stages) {
        int from = random.nextInt(stages.size());
        int to = from + (random.nextBoolean() ? 1 : -1);
        if (random.nextBoolean()
                && to >= 0
                && to < stages.size()
                && stages.get(from).notEmpty()) {
            Touchpoint step =
                    stages.get(from).remove(random.nextInt(stages.get(from).size()));
            stages.get(to).add(random.nextInt(stages.get(to).size() + 1), step);
        }
    }

    private MutableList<Touchpoint> steps(Stage stage, double missing, ImmutableList<Addition> added) {
        MutableList<Touchpoint> steps = Lists.mutable.empty();
        for (Touchpoint step : reference.children(stage, Touchpoint.KIND)) {
            ImmutableList<Rewording> choices =
                    rewordings.rewordings().select(row -> row.element().equals(step.id()));
            if (choices.notEmpty()) {
                Rewording chosen = choices.get(random.nextInt(choices.size()));
                halves.put(step.id(), chosen.half());
                if (random.nextDouble() >= missing) {
                    steps.add(reworded(step, chosen));
                }
            }
        }
        for (int swaps = random.nextInt(SWAPS); swaps > 0 && steps.size() > 1; swaps--) {
            int first = random.nextInt(steps.size() - 1);
            Collections.swap(steps, first, first + 1);
        }
        added.select(row -> row.stage().equals(stage.id()))
                .forEach(row -> steps.add(random.nextInt(steps.size() + 1), added(row)));
        return steps;
    }

    private Touchpoint reworded(Touchpoint step, Rewording chosen) {
        String id = fresh();
        origins.put(id, step.id());
        halves.put(id, chosen.half());
        MutableMap<String, Object> fields =
                Maps.mutable.<String, Object>with("title", Text.of(language, chosen.title()));
        if (style.services() && chosen.services()) {
            fields.put("services", step.services());
        }
        return Touchpoint.KIND.create(id, fields);
    }

    private Touchpoint added(Addition row) {
        String id = fresh();
        halves.put(id, row.half());
        return Touchpoint.KIND.create(id, Maps.mutable.<String, Object>with("title", Text.of(language, row.title())));
    }

    private boolean isHere(String journey, String written) {
        return reference.id().startsWith(journey + "@") && language.code().equals(written);
    }

    private ImmutableList<Addition> shuffled(ImmutableList<Addition> rows) {
        return rows.toList().shuffleThis(random).toImmutable();
    }

    private String fresh() {
        count++;
        return "t-" + count;
    }
}
