package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Questions;
import ee.teekond.question.Where;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One cell of each answer, counted by hand in the files of Saaremaa, with its sample files and the reference. */
class HandCountedTest {

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    /** The question, by what, which row, the measure, the figure, and how it was counted. */
    static Stream<Arguments> cells() {
        return Stream.of(
                // of 75 uses in the journey one names a service with state not-offered: keeleope-b1
                cell("missing-services", "municipality", "saaremaa", "value", 1),
                // and 8 a service of the municipality or an association that has no row, or one that says unknown
                cell("missing-services", "municipality", "saaremaa", "unknown", 8),
                // 4 uses of services with state planned, 2 of pilots
                cell("planned-services", "municipality", "saaremaa", "value", 4),
                cell("planned-services", "municipality", "saaremaa", "pilot", 2),
                // kogub-julgust uses only heitunute-aktiviseerimine, planned; koostab-loimumisplaani only its plan,
                // planned
                cell("blocking-services", "municipality", "saaremaa", "value", 2),
                // the exam: its own step, and citizenship, which asks for its certificate and takes no other
                cell("single-points", "service", "tasemeeksam", "value", 2),
                cell("single-points", "service", "tasemeeksam", "indirect", 1),
                // vaimse-tervise-tugi is in Estonian only, which none of the five personas speaks
                cell("unusable-services", "municipality", "saaremaa", "value", 1),
                // of 62 uses of what is there, 35 are in no language that each of the five shares; 27 state none
                cell("language-gaps", "municipality", "saaremaa", "value", 35),
                cell("language-gaps", "municipality", "saaremaa", "unknown", 27),
                // 7 of them by digital channels only, while Samira's skill is low
                cell("channel-gaps", "municipality", "saaremaa", "value", 7),
                // 34 services that are there give an outcome another one gives
                cell("overlaps", "municipality", "saaremaa", "value", 34),
                // Marco: learns (3 to 12 months), takes the exam (4 to 12), applies for citizenship (6 to 12)
                cell("waiting", "persona", "marco", "value", 3 * 365),
                cell("waiting", "persona", "marco", "least", 91 + 122 + 183),
                // two pain points of kind confusing or wording, of severity 2 each
                cell("confusing-services", "municipality", "saaremaa", "value", 4),
                // the median of 1100 answers is 0; of 47 steps 4 have no answered feeling
                cell("emotion-lows", "municipality", "saaremaa", "value", 0),
                cell("emotion-lows", "municipality", "saaremaa", "unknown", 4),
                // 10 pain points of the municipality and 6 of the target group, none about the same; 6 of both
                cell("viewpoint-gaps", "municipality", "saaremaa", "value", 16),
                // none of 22 pain points says when it was felt
                cell("time-trend", "municipality", "saaremaa", "unknown", 22),
                // impact 3 × ease (4 − 2) × people 2 (5 interviewed and 7 in the workshop) × evidence 3 (two methods)
                cell(
                        "proposal-priorities",
                        "proposal",
                        "journey/saaremaa-uussisserandaja#psuhholoog-kaugteel",
                        "value",
                        36),
                // 4 steps nobody was asked about, 13 feelings without a source, every pain point with one
                cell("evidence-gaps", "municipality", "saaremaa", "value", 4 + 13),
                // of 22 pain points 14 and of 56 feelings 17 have one point or none; 4 and 9 all four
                cell("evidence-strength", "municipality", "saaremaa", "value", 14 + 17),
                cell("evidence-strength", "municipality", "saaremaa", "strong", 4 + 9),
                cell("evidence-gaps", "municipality", "saaremaa", "weak", 14 + 17),
                // of 45 steps opib-e-teenuseid and osaleb-osaluskogus are missing
                cell("coverage", "municipality", "saaremaa", "value", 43),
                cell("coverage", "municipality", "saaremaa", "total", 45));
    }

    private static Arguments cell(String question, String by, String row, String measure, int figure) {
        return Arguments.of(question, by, row, measure, figure);
    }

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @ParameterizedTest(name = "{0}: {3} of {2} is {4}")
    @MethodSource("cells")
    void a_cell_is_what_the_files_say(String question, String by, String row, String measure, int figure) {
        Answer answer = Inquiry.of(Questions.find(question).orElseThrow(), LocalDate.parse("2026-11-26"))
                .by(Lists.immutable.with(Grouping.of(by).orElseThrow()))
                .where(Where.EVERYWHERE.with(Grouping.MUNICIPALITY, "saaremaa"))
                .answer(country);

        assertThat(answer.rows()
                        .select(each -> each.group().contains(row))
                        .collect(each -> each.figure(measure(measure))))
                .containsExactly(figure);
    }

    private static Measure measure(String code) {
        return Lists.immutable.with(Measure.values()).detect(each -> each.code().equals(code));
    }
}
