package ee.teekond.question.service;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Cefr;
import ee.teekond.model.Document;
import ee.teekond.model.OfferState;
import ee.teekond.model.PartlyWhy;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Questions;
import ee.teekond.question.Row;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

/** Services that are only planned, and those that are there but not for everybody. */
class PartialServicesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final LocalDate LATER = DAY.plusDays(1);
    private static final Document SERVICES =
            catalogue(service("arst"), service("klubi"), service("kursus"), service("tolge"));

    @Test
    void what_starts_later_is_planned_and_a_plan_whose_day_has_passed_is_overdue() {
        Workspace workspace = workspace(
                SERVICES,
                municipality(
                        "rakvere",
                        offer("arst", OfferState.OFFERED, "since", LATER),
                        offer("klubi", OfferState.PLANNED, "since", DAY.minusDays(1)),
                        offer("kursus", OfferState.PILOT),
                        offer("tolge", OfferState.PILOT, "since", LATER)),
                journeyIn("rakvere", "j", step("arst"), step("klubi"), step("kursus"), step("tolge")));

        Answer answer = ask("planned-services", list(Grouping.SERVICE), workspace);

        // whoever counts the offers that say "planned" finds one of the three
        assertThat(figures(answer, Measure.VALUE, Measure.OVERDUE, Measure.PILOT))
                .containsExactly("arst 1 0 0", "klubi 1 1 0", "tolge 1 0 0", "kursus 0 0 1");
        assertThat(answer.rows().get(0).because().get(0).facts())
                .containsExactly(Fact.of("state", OfferState.PLANNED), Fact.of("since", LATER));
    }

    @Test
    void a_use_counts_once_for_several_lacks_and_people_and_only_if_it_shuts_somebody_out() {
        Workspace workspace = workspace(
                SERVICES,
                alone(persona("oksana", "languages", SortedMaps.immutable.with("uk", Cefr.C2))),
                alone(persona("samira", "languages", SortedMaps.immutable.with("ar", Cefr.C2))),
                alone(persona("marco", "languages", SortedMaps.immutable.with("et", Cefr.B1))),
                municipality(
                        "rakvere",
                        offer(
                                "arst",
                                OfferState.PARTLY,
                                "why",
                                list(PartlyWhy.LANGUAGE, PartlyWhy.PRICE),
                                "languages",
                                list("et")),
                        offer("klubi", OfferState.PARTLY, "why", list(PartlyWhy.HOURS))),
                journeyIn("rakvere", "j", step("arst"), step("klubi")));

        // whoever counts partly offered uses finds two; whoever counts lacks, three; people shut out, two
        assertThat(figures(ask("unusable-services", list(Grouping.MUNICIPALITY), workspace), Measure.VALUE))
                .containsExactly("rakvere 1");
        assertThat(figures(
                        ask("unusable-services", list(Grouping.KIND), workspace),
                        Measure.VALUE,
                        Measure.UNKNOWN,
                        Measure.HINDERED))
                .containsExactly("language 1 0 0", "hours 0 0 1", "price 0 1 0");
        assertThat(figures(ask("unusable-services", list(Grouping.PERSONA), workspace), Measure.VALUE))
                .containsExactly("oksana 1", "samira 1", "marco 0");
    }

    @Test
    void what_shuts_somebody_out_counts_in_all_whichever_lack_is_named_first() {
        Document samira = alone(persona("samira", "languages", SortedMaps.immutable.with("ar", Cefr.C2)));
        for (ImmutableList<PartlyWhy> why : list(
                list(PartlyWhy.HOURS, PartlyWhy.PRICE, PartlyWhy.LANGUAGE),
                list(PartlyWhy.LANGUAGE, PartlyWhy.PRICE, PartlyWhy.HOURS))) {
            Workspace workspace = workspace(
                    SERVICES,
                    samira,
                    municipality("rakvere", offer("arst", OfferState.PARTLY, "why", why, "languages", list("et"))),
                    journeyIn("rakvere", "j", step("arst")));

            assertThat(figures(
                            ask("unusable-services", list(Grouping.MUNICIPALITY), workspace),
                            Measure.VALUE,
                            Measure.UNKNOWN,
                            Measure.HINDERED))
                    .containsExactly("rakvere 1 0 0");
        }
    }

    private static Answer ask(String question, ImmutableList<Grouping> by, Workspace workspace) {
        return Inquiry.of(Questions.find(question).orElseThrow(), DAY).by(by).answer(workspace);
    }

    private static ImmutableList<String> figures(Answer answer, Measure... measures) {
        return answer.rows().collect(row -> row.group().makeString() + figures(row, measures));
    }

    private static String figures(Row row, Measure... measures) {
        return list(measures).collect(row::figure).makeString(" ", " ", "");
    }
}
