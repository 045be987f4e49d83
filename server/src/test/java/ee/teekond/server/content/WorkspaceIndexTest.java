package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.file.PlaceException;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Sample;
import ee.teekond.model.Service;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import ee.teekond.question.Where;
import ee.teekond.question.index.WorkspaceIndex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept answers as the documents do, before and after they change. */
class WorkspaceIndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final ImmutableList<Question> KEPT = Questions.ALL.select(WorkspaceIndex::keeps);

    /** Two will do; asking each journey what blocks takes its time. */
    private static final ImmutableList<String> PLACES = Lists.immutable.with("saaremaa", "tartu");

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws PlaceException {
        Workspace whole = ExampleCountry.read(true);
        country = Workspace.of(
                whole.manifest(),
                whole.sortedDocuments()
                        .reject(document -> Journey.KIND
                                .cast(document.root())
                                .flatMap(Journey::municipality)
                                .filter(place -> !PLACES.contains(place))
                                .isPresent()));
    }

    @Test
    void every_question_answers_alike_by_every_two_groupings() {
        WorkspaceIndex index = new WorkspaceIndex(country, KEPT, DAY);

        KEPT.forEach(question -> assertThat(differing(index, country, question)).isEmpty());
    }

    @Test
    void and_of_one_part() {
        WorkspaceIndex index = new WorkspaceIndex(country, KEPT, DAY);
        ImmutableList<Where> parts = Lists.immutable.with(
                Where.EVERYWHERE.with(Grouping.MUNICIPALITY, Grouping.REFERENCE),
                Where.EVERYWHERE
                        .with(Grouping.TARGET_GROUP, "uussisserandaja")
                        .with(Grouping.MUNICIPALITY, "tartu")
                        .with(Grouping.MUNICIPALITY, "saaremaa"),
                Where.EVERYWHERE.with(Grouping.SERVICE, "keelekursus-a1").with(Grouping.MUNICIPALITY, "saaremaa"),
                Where.EVERYWHERE.with(Grouping.JOURNEY, "saaremaa-uussisserandaja"),
                Where.EVERYWHERE.with(Grouping.COUNTY, "nowhere"));

        KEPT.forEach(question -> parts.forEach(part -> {
            Inquiry inquiry = Inquiry.of(question, DAY).where(part);
            assertThat(bare(index.answer(inquiry, Integer.MAX_VALUE))).isEqualTo(bare(inquiry.answer(country)));
        }));
    }

    @Test
    void after_a_change_it_answers_as_the_changed_documents_do() {
        WorkspaceIndex index = new WorkspaceIndex(country, KEPT, DAY);
        Document journey =
                country.document(Journey.KIND, "saaremaa-uussisserandaja").orElseThrow();
        Document place = country.document(Municipality.KIND, "saaremaa").orElseThrow();
        Workspace before = country;

        for (Document changed : Lists.immutable.with(
                changed(journey, PainPoint.KIND.field("severity").orElseThrow(), 3),
                changed(place, Offer.KIND.field("state").orElseThrow(), OfferState.NOT_OFFERED),
                changed(catalogue(), Service.KIND.field("level").orElseThrow(), Level.STATE),
                changed(source(), Source.KIND.field("sample").orElseThrow(), Sample.WHOLE),
                changed(source(), Source.KIND.field("date").orElseThrow(), DAY.minusYears(20)),
                journey,
                place)) {
            Workspace after = before.with(changed);
            index.put(changed);

            KEPT.forEach(
                    question -> assertThat(differing(index, after, question)).isEmpty());
            assertThat(index.workspace()).isEqualTo(after);
            before = after;
        }
    }

    @Test
    void a_journey_that_goes_says_nothing_any_more() {
        WorkspaceIndex index = new WorkspaceIndex(country, KEPT, DAY);
        Document journey =
                country.document(Journey.KIND, "saaremaa-uussisserandaja").orElseThrow();
        Workspace rest =
                Workspace.of(country.manifest(), country.sortedDocuments().reject(journey::equals));

        index.remove(journey.key());

        KEPT.forEach(question -> assertThat(differing(index, rest, question)).isEmpty());
        index.addAll(Stream.of(journey));
        KEPT.forEach(question -> assertThat(differing(index, country, question)).isEmpty());
    }

    @Test
    void reasons_are_told_one_group_at_a_time() {
        WorkspaceIndex index = new WorkspaceIndex(country, KEPT, DAY);

        KEPT.reject(Question::isOfPeople).forEach(question -> {
            Inquiry inquiry = Inquiry.of(question, DAY);
            for (Row row : inquiry.answer(country).rows().take(2)) {
                assertThat(index.reasons(inquiry, row.group(), Integer.MAX_VALUE)
                                .toSortedListBy(Reason::toString))
                        .isEqualTo(row.because().toSortedListBy(Reason::toString));
            }
        });
    }

    @Test
    void what_it_does_not_keep_is_refused() {
        WorkspaceIndex index = new WorkspaceIndex(country, KEPT.take(1), DAY);

        assertThatThrownBy(() -> index.answer(Inquiry.of(KEPT.get(1), DAY), 1))
                .hasMessageContaining("does not keep " + KEPT.get(1).name());
        assertThatThrownBy(() -> index.answer(Inquiry.of(KEPT.get(0), DAY.plusDays(1)), 1))
                .hasMessageContaining("as of 2026-11-27");
    }

    /** The groupings by which the two answers differ. */
    private static ImmutableList<String> differing(WorkspaceIndex index, Workspace workspace, Question question) {
        ImmutableList<ImmutableList<Grouping>> pairs = question.groupings()
                .flatCollect(one -> question.groupings()
                        .select(other -> other.compareTo(one) >= 0)
                        .collect(other -> Lists.immutable.with(one, other).distinct()));
        return Inquiry.of(question, DAY)
                .answers(workspace, pairs)
                .reject(answer -> {
                    Inquiry inquiry = Inquiry.of(question, DAY).by(answer.by());
                    return bare(index.answer(inquiry, Integer.MAX_VALUE)).equals(bare(answer));
                })
                .collect(answer -> question.name() + " by " + answer.by());
    }

    /** The answer without what is only told on request. */
    private static Answer bare(Answer answer) {
        return new Answer(
                answer.question(),
                answer.by(),
                answer.where(),
                answer.asOf(),
                answer.assumptions(),
                answer.k(),
                answer.rows()
                        .collect(row -> new Row(
                                row.group(),
                                row.figures(),
                                row.untold(),
                                row.n(),
                                row.sources(),
                                row.sample(),
                                Lists.immutable.empty(),
                                Lists.immutable.empty())),
                answer.totals(),
                answer.untold(),
                answer.n(),
                answer.suppressedCount(),
                answer.sample());
    }

    private static Document catalogue() {
        return country.documents(Catalogue.KIND)
                .detect(document -> document.all(Service.KIND).notEmpty());
    }

    /** A source that is not invented and that journeys rest on. */
    private static Document source() {
        return country.documents(Source.KIND)
                .detect(source -> !source.root().isSample()
                        && country.documents(Journey.KIND)
                                .anySatisfy(journey -> journey.all(PainPoint.KIND)
                                        .anySatisfy(pain -> pain.marks()
                                                .evidence()
                                                .anySatisfy(
                                                        said -> said.source().equals(source.id())))));
    }

    /** The document with one field of every element that has it changed. */
    private static Document changed(Document document, Field field, Object value) {
        return new Document(
                changed(document.root(), field, value),
                document.elements().collectValues((id, element) -> changed(element, field, value)),
                document.order(),
                document.owners());
    }

    private static Element changed(Element element, Field field, Object value) {
        return element.descriptor().field(field.name()).filter(field::equals).isPresent()
                ? (Element) element.descriptor().with(element, field, Optional.of(value))
                : element;
    }
}
