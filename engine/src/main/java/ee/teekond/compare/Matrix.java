package ee.teekond.compare;

import ee.teekond.compare.match.Match;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Many journeys laid beside one reference: what each has of every stage, step and service of it, and below what they have
 * besides. An addition several of them share is one row.
 *
 * @param columns the journeys, those that cover most steps first
 * @param rows the reference in its order, then what was added, what most have first
 * @param sample whether anything here is invented
 */
public record Matrix(
        Edition reference, LocalDate asOf, ImmutableList<Column> columns, ImmutableList<Row> rows, boolean sample) {

    /**
     * One journey and how much of the reference it covers.
     *
     * @param offered empty for a journey of no municipality
     */
    public record Column(String journey, Optional<String> municipality, Coverage coverage, Optional<Offered> offered) {}

    /**
     * A stage, a step or the use of a service at a step.
     *
     * @param element its id in the reference; of a service: the service's id; empty for added stages and steps, whose ids may
     *     differ
     * @param type name of its kind
     * @param touchpoint of a service of the reference: the step there that uses it
     * @param stage of the reference; of an added one: the stage of the reference it was put in, if that is the same everywhere
     * @param title in the reference; of an added one: in the first journey that has it
     * @param added whether it is not in the reference
     * @param cells one per column; empty where a journey lacks what others have added
     */
    public record Row(
            Optional<String> element,
            String type,
            Optional<String> touchpoint,
            Optional<String> stage,
            Text title,
            boolean added,
            ImmutableList<Optional<Cell>> cells) {

        /** How many journeys relate to it like this. */
        public int count(DifferenceKind kind) {
            return cells.count(
                    cell -> cell.filter(found -> found.kind() == kind).isPresent());
        }

        /** How many journeys have it, in whatever form. */
        public int have() {
            return cells.count(cell -> cell.filter(Cell::isThere).isPresent());
        }

        /** Whether any of it is invented. */
        public boolean sample() {
            return cells.anySatisfy(cell -> cell.filter(Cell::sample).isPresent());
        }
    }

    /**
     * How one journey relates to one row.
     *
     * @param element its id in the journey, if it is there; of a step split into several: the first
     * @param match how it was found to be the same; empty where there is nothing to match
     * @param deviation what the municipality has noted about it
     * @param reason and why
     */
    public record Cell(
            DifferenceKind kind,
            boolean moved,
            Optional<String> element,
            Optional<Match> match,
            Optional<DeviationKind> deviation,
            Optional<Text> reason,
            boolean sample) {

        static Cell of(Difference difference) {
            return new Cell(
                    difference.kind(),
                    difference.moved(),
                    difference.element(),
                    difference.match(),
                    difference.deviation(),
                    difference.reason(),
                    difference.sample());
        }

        /** Whether the journey has it, in whatever form. */
        public boolean isThere() {
            return element.isPresent();
        }
    }

    /** Lays municipalities' journeys beside a reference, offers as on a day. */
    public static Matrix of(Workspace workspace, Document reference, ImmutableList<Document> journeys, LocalDate asOf) {
        ImmutableList<Beside> beside = journeys.collect(
                        journey -> Beside.of(Comparison.of(workspace, journey, reference, asOf), journey, reference))
                .toSortedList(BEST_FIRST)
                .toImmutable();
        ImmutableList<Row> rows = new MatrixRows(workspace, reference, beside).all();
        return new Matrix(
                Edition.of(reference), asOf, beside.collect(Beside::column), rows, beside.anySatisfy(Beside::sample));
    }

    /** The municipalities' journeys that are based on some version of a reference, by id. */
    public static ImmutableList<Document> journeysOf(Workspace workspace, Document reference) {
        String id = Edition.of(reference).id();
        return workspace
                .documents(Journey.KIND)
                .select(document -> Journey.KIND
                        .cast(document.root())
                        .filter(journey -> journey.municipality().isPresent())
                        .flatMap(Journey::basedOn)
                        .filter(basis -> Edition.of(basis).id().equals(id))
                        .isPresent());
    }

    private static final Comparator<Beside> BEST_FIRST = Comparator.comparing(
                    (Beside beside) -> -beside.column().coverage().touchpoints().permille())
            .thenComparing(beside -> -beside.column().coverage().services().permille())
            .thenComparing(beside -> beside.column().journey());
}
