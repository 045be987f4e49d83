package ee.teekond.exchange;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.model.Language;
import ee.teekond.model.OfferState;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Measure;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What the words and signs of an answer mean: its measures, the states of offers, what is unknown, hidden or invented. */
public final class AnswerLegend {

    private final Answer answer;
    private final Labels labels;

    /** The legend of an answer from the workspace. */
    public AnswerLegend(Workspace workspace, Answer answer, Language language) {
        this.answer = answer;
        labels = new Labels(workspace, language);
    }

    /** As a table of two columns. */
    public Table table() {
        return Table.of(
                "",
                Lists.immutable.with(
                        Table.words("term", labels.say("legend.term")),
                        Table.words("meaning", labels.say("legend.meaning"))),
                entries().collect(entry -> entry.collect(Table::cell)));
    }

    private ImmutableList<ImmutableList<String>> entries() {
        return answer.question()
                .measures()
                .select(this::isExplained)
                .collect(measure -> entry(labels.word("measure", measure), "legend." + measure.code()))
                .newWithAll(Lists.immutable
                        .with(OfferState.values())
                        .collect(state -> entry(labels.word("offer", state), "legend.offer." + state.code())))
                .newWith(entry("n", "legend.n", answer.k(), 2 * answer.k(), 3 * answer.k()))
                .newWith(entry(Disclosed.MARK, "legend.hidden", answer.k()))
                .newWith(entry(Labels.mark(true).strip(), "legend.sample"));
    }

    private boolean isExplained(Measure measure) {
        return measure != Measure.VALUE && labels.has("legend." + measure.code());
    }

    private ImmutableList<String> entry(String term, String key, Object... arguments) {
        return Lists.immutable.with(term, labels.say(key, arguments));
    }
}
