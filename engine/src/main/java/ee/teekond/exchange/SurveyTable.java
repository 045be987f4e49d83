package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.exchange.FactTables.Named;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Row;
import ee.teekond.question.Where;
import ee.teekond.question.voice.EvidenceGaps;
import ee.teekond.question.voice.EvidenceGaps.Gap;
import ee.teekond.words.SurveyQuestion;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What to ask in the next survey: a question, in every language, about each step of a municipality's journey that nobody was
 * asked about, or of which a feeling is only assumed.
 */
public final class SurveyTable {

    private static final ImmutableList<Language> LANGUAGES = Lists.immutable.with(Language.values());

    private SurveyTable() {}

    /** The questions of a workspace, by journey and in the order of its steps. */
    public static Named of(Workspace workspace, LocalDate asOf) {
        ImmutableList<String> open = Inquiry.of(new EvidenceGaps(), asOf)
                .by(Lists.immutable.with(Grouping.JOURNEY))
                .where(Where.EVERYWHERE.with(Grouping.KIND, Gap.UNASKED.code()).with(Grouping.KIND, Gap.FEELING.code()))
                .answer(workspace)
                .rows()
                .flatCollect(Row::elements);
        return new Named(
                "survey",
                Table.of(
                        "",
                        Lists.immutable
                                .with("municipality", "target_group", "journey", "step")
                                .newWithAll(LANGUAGES.collect(language -> "question_" + language.code()))
                                .collect(name -> Table.words(name, name)),
                        workspace
                                .documents(Journey.KIND)
                                .flatCollect(journey -> journey.all(Touchpoint.KIND)
                                        .select(step ->
                                                open.contains(journey.key().element(step.id())))
                                        .collect(step -> row(journey, step)))));
    }

    private static ImmutableList<Table.Cell> row(Document journey, Touchpoint step) {
        Optional<Journey> root = Journey.KIND.cast(journey.root());
        return Lists.immutable
                .with(
                        root.flatMap(Journey::municipality).orElse(""),
                        root.map(Journey::targetGroup).orElse(""),
                        journey.id(),
                        step.id())
                .newWithAll(LANGUAGES.collect(language -> SurveyQuestion.of(step.title(), language)))
                .collect(word -> cell(word));
    }
}
