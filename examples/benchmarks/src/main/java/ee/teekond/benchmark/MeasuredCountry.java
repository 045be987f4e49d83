package ee.teekond.benchmark;

import ee.teekond.model.Document;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.question.Where;
import ee.teekond.question.index.WorkspaceIndex;
import ee.teekond.synthetic.SyntheticCountry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A made-up country as our index keeps it. */
final class MeasuredCountry {

    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    static final Question MISSING = Questions.find("missing-services").orElseThrow();
    static final Question CONFUSING = Questions.find("confusing-services").orElseThrow();

    /** A page of an answer. */
    static final int ROWS = 50;

    private static final int EDITS = 512;

    final SyntheticCountry country;
    final WorkspaceIndex index;

    /** Journeys of the same names that say something else. */
    private final List<Document> edited;

    MeasuredCountry(SyntheticCountry country, SyntheticCountry other, boolean keepsJourneys) {
        this.country = country;
        ImmutableList<Question> questions = Lists.immutable.with(MISSING, CONFUSING);
        index = keepsJourneys
                ? new WorkspaceIndex(country.frame(), questions, DAY)
                : WorkspaceIndex.ofTallies(country.frame(), questions, DAY);
        index.addAll(country.journeys());
        edited = other.journeys().limit(EDITS).toList();
    }

    /** Edits one journey: what it says becomes something else, or what it was again. */
    void edit(int number) {
        int journey = number % edited.size();
        boolean back = number / edited.size() % 2 == 1;
        index.put(back ? country.journey(journey) : edited.get(journey));
    }

    static Inquiry inquiry(Question question) {
        return Inquiry.of(question, DAY);
    }

    Answer usual(Question question) {
        return index.answer(Inquiry.of(question, DAY), ROWS);
    }

    Answer by(Question question, ImmutableList<Grouping> groupings) {
        return index.answer(Inquiry.of(question, DAY).by(groupings), ROWS);
    }

    /** Of one target group, one county and one level. */
    Answer threeWay(Question question) {
        return index.answer(
                Inquiry.of(question, DAY)
                        .where(Where.EVERYWHERE
                                .with(Grouping.TARGET_GROUP, "sihtruhm-1")
                                .with(Grouping.COUNTY, "maakond-03")
                                .with(Grouping.LEVEL, "municipality")),
                ROWS);
    }

    /** Every two groupings but by single journeys, which are as many groups as there are journeys. */
    static ImmutableList<ImmutableList<Grouping>> pairs(Question question) {
        ImmutableList<Grouping> some = question.groupings().reject(Grouping.JOURNEY::equals);
        return some.flatCollect(one -> some.select(
                        other -> Comparator.<Grouping>naturalOrder().compare(one, other) <= 0)
                .collect(other -> Lists.immutable.with(one, other).distinct()));
    }
}
