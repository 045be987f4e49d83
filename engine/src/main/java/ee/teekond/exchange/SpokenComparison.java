package ee.teekond.exchange;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.StageCoverage;
import ee.teekond.model.Edition;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A comparison in sentences, to be read aloud in a meeting: the figures, then stage by stage what differs, each step in a
 * sentence of its own with the reason and the decision, and what is not decided yet.
 */
public final class SpokenComparison {

    private static final String POINT = "– ";
    private static final int NARROWEST = 20;

    private final Comparison comparison;
    private final JourneyNames names;
    private final Speech speech;
    private final ImmutableList<Topic> topics;
    private final Decisions decisions;
    private final SpokenTopic topic;

    /** A comparison of journeys of the workspace, in Estonian or English. */
    public SpokenComparison(Workspace workspace, Comparison comparison, Language language) {
        this.comparison = comparison;
        names = JourneyNames.of(workspace, comparison, new Labels(workspace, language));
        speech = Speech.in(language, names.withReference());
        topics = Topic.of(comparison.differences());
        decisions = new Decisions(names, speech, comparison);
        topic = new SpokenTopic(
                names,
                speech,
                new SpokenServices(names, speech, comparison.differences()),
                new ChangeWords(names.labels(), language, Lists.immutable.with(names.ours(), names.theirs())),
                decisions);
    }

    /**
     * The sentences.
     *
     * @param width how many columns the terminal has
     */
    public String write(int width) {
        Paragraphs out =
                new Paragraphs(Math.max(width, NARROWEST)).line("", title()).gap();
        out.line("", figures().of(topics.select(Topic::differs), decisions));
        stages().forEachWithIndex((stage, index) -> stage(out, stage, index + 1));
        ImmutableList<String> last = figures()
                .besides()
                .newWithAll(
                        comparison.sample()
                                ? Lists.immutable.with(names.labels().say("sample"))
                                : Lists.immutable.empty());
        if (last.notEmpty()) {
            out.gap();
            last.forEach(sentence -> out.line("", sentence));
        }
        return out.toString();
    }

    private SpokenFigures figures() {
        return new SpokenFigures(comparison, names, speech);
    }

    private String title() {
        return speech.say(
                "title",
                names.caption(names.ours()),
                names.caption(names.theirs()),
                edition(),
                speech.day(comparison.asOf()));
    }

    private String edition() {
        return Edition.of(names.theirs())
                .version()
                .map(version -> speech.say("edition.version", version))
                .orElseGet(() -> speech.say("edition.working"));
    }

    /** The stages of either journey, in the other journey's order. */
    private ImmutableList<String> stages() {
        return topics.flatCollect(found ->
                        Lists.immutable.withAll(found.about().stage().stream().toList()))
                .distinct();
    }

    private void stage(Paragraphs out, String stage, int number) {
        ImmutableList<Topic> here = topics.select(
                found -> found.about().stage().filter(stage::equals).isPresent());
        ImmutableList<Difference> steps = here.reject(Topic::isStage).collect(Topic::about);
        out.gap().line("", number + ". " + names.stage(stage));
        coverage(stage).ifPresent(found -> out.line("", new SpokenStage(speech).of(found, steps)));
        here.select(Topic::differs).forEach(found -> out.line(POINT, topic.of(found)));
    }

    private Optional<StageCoverage> coverage(String stage) {
        return comparison.stages().detectOptional(found -> found.stage().equals(stage));
    }
}
