package ee.teekond.exchange;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.layout.map.content.Feelings;
import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Histogram;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Questions;
import ee.teekond.question.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

/** However a median is told, it is the same one, and evidence of too few moves none. */
class OneMedianTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final String HIDDEN = ":c";

    @Property(tries = 200)
    void the_answer_the_table_and_the_picture_tell_one_median(@ForAll("said") List<Evidence> said) {
        Document journey = journey(said);

        assertThat(List.of(inAnswer(journey), inTable(journey), inPicture(journey)))
                .containsOnly(inAnswer(journey));
    }

    @Property(tries = 200)
    void what_too_few_say_moves_no_median(@ForAll("said") List<Evidence> said, @ForAll("few") Evidence few) {
        Document without = journey(said);
        Document with = journey(Lists.mutable.withAll(said).with(few));

        assertThat(List.of(inAnswer(with), inTable(with), inPicture(with))).containsOnly(inAnswer(without));
    }

    /** With all three it would be −2.0. */
    @Test
    void evidence_of_four_is_left_out_beside_evidence_of_five() {
        Document journey = journey(List.of(said("suur", 5, 5), said("vaike", -20, 4), said("teine", -20, 4)));

        assertThat(List.of(inAnswer(journey), inTable(journey), inPicture(journey)))
                .containsOnly("0.5");
        assertThat(Histogram.of(emotion(journey)).median()).hasValue(-20);
    }

    @Provide
    Arbitrary<List<Evidence>> said() {
        return evidence(1, 9)
                .flatMap(each -> Arbitraries.integers()
                        .between(1, 9)
                        .optional()
                        .map(n -> new Evidence(each.source(), each.place(), n, each.counts(), each.quote())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Evidence> few() {
        return evidence(1, 4);
    }

    private static Arbitrary<Evidence> evidence(int least, int most) {
        Arbitrary<String> source = Arbitraries.of("uks", "kaks", "kolm", "neli");
        return source.flatMap(from -> Arbitraries.integers()
                .between(-20, 20)
                .flatMap(
                        value -> Arbitraries.integers().between(least, most).map(people -> said(from, value, people))));
    }

    private static Evidence said(String source, long tenths, int people) {
        return new Evidence(
                source,
                Optional.empty(),
                Optional.empty(),
                SortedMaps.immutable.with(tenths, people),
                Optional.empty());
    }

    private static Document journey(List<Evidence> said) {
        Emotion emotion = new Emotion(Optional.empty(), 17, Lists.immutable.withAll(said), false);
        return journeyIn("rakvere", "j", element(Touchpoint.KIND, "samm", "emotion", list(emotion)));
    }

    private static Emotion emotion(Document journey) {
        return step(journey).emotion().getOnly();
    }

    private static Touchpoint step(Document journey) {
        return journey.find(Touchpoint.KIND, "samm").orElseThrow();
    }

    private static String inAnswer(Document journey) {
        Answer answer = Inquiry.of(Questions.find("emotion-lows").orElseThrow(), DAY)
                .by(list(Grouping.TOUCHPOINT))
                .answer(workspace(journey));
        Row row = answer.rows().getOnly();
        return row.tells(Measure.VALUE) ? tenths(row.figure(Measure.VALUE)) : HIDDEN;
    }

    private static String inTable(Document journey) {
        Table feelings = new FactTables(workspace(journey), DAY, Language.ET)
                .all()
                .detect(named -> named.name().equals("feelings"))
                .table();
        ImmutableList<Table.Cell> row = feelings.rows().getOnly();
        return row.get(feelings.columns().detectIndex(column -> column.key().equals("median")))
                .shown();
    }

    private static String inPicture(Document journey) {
        return new Feelings(journey, Optional.empty())
                .of(step(journey))
                .map(feeling -> feeling.isHidden() ? HIDDEN : tenths(feeling.tenths()))
                .orElseThrow();
    }

    private static String tenths(int value) {
        return BigDecimal.valueOf(value, 1).toPlainString();
    }
}
