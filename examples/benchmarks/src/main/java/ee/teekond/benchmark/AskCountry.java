package ee.teekond.benchmark;

import ee.teekond.edit.Edit;
import ee.teekond.model.Document;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Where;
import ee.teekond.question.index.WorkspaceIndex;
import ee.teekond.question.service.ConfusingServices;
import ee.teekond.question.service.MissingServices;
import ee.teekond.synthetic.SyntheticCountry;
import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Asks a made-up country of a hundred thousand journeys two questions in every pair of groupings, from the index; and in the same
 * run a scan over flat arrays, DuckDB and SQLite, whose answers must be the same. {@code AskCountry [JOURNEYS]}; give it
 * {@code -Xmx16g}.
 */
public final class AskCountry {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final int TIMES = 15;
    private static final int WARM = 10;
    private static final int ROWS = 50;

    private final PrintStream out;
    private final Question missing = new MissingServices();
    private final Question confusing = new ConfusingServices();
    private final Workspace frame;
    private final List<Document> journeys;
    private final WorkspaceIndex index;

    private AskCountry(int size, PrintStream out) {
        this.out = out;
        SyntheticCountry country = SyntheticCountry.of(1, size);
        frame = country.frame();
        long before = used();
        long start = System.nanoTime();
        journeys = country.journeys().parallel().toList();
        say(
                "making %,d journeys: %.1f s, %,.1f KB of memory each",
                size, since(start) / 1e3, (used() - before) / 1e3 / size);
        before = used();
        start = System.nanoTime();
        index = new WorkspaceIndex(frame, Lists.immutable.with(missing, confusing), DAY);
        index.addAll(journeys.stream());
        say(
                "folding them into the index: %.1f s, %,.2f KB of memory each",
                since(start) / 1e3, (used() - before) / 1e3 / size);
    }

    /**
     * Prints the figures.
     *
     * @param arguments how many journeys; a hundred thousand if nobody says otherwise
     */
    public static void main(String[] arguments) throws SQLException {
        int size = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        AskCountry run = new AskCountry(size, System.out);
        run.pairs(run.missing);
        run.pairs(run.confusing);
        run.filter();
        run.edits();
        run.peers();
        run.say("work done, so that none of it is optimised away: %,d", kept);
    }

    private void pairs(Question question) {
        ImmutableList<Grouping> groupings = question.groupings().reject(Grouping.JOURNEY::equals);
        double worst = 0;
        String where = "";
        int pairs = 0;
        double sum = 0;
        for (Grouping one : groupings) {
            for (Grouping other : groupings) {
                if (one != other) {
                    Inquiry inquiry = Inquiry.of(question, DAY).by(Lists.immutable.with(one, other));
                    double median =
                            median(() -> index.answer(inquiry, ROWS).rows().size());
                    pairs++;
                    sum += median;
                    if (median > worst) {
                        worst = median;
                        where = one.code() + "," + other.code();
                    }
                }
            }
        }
        say(
                "%s: %d pairs of groupings from the index: %.2f ms on average, at most %.2f ms (%s)",
                question.name(), pairs, sum / pairs, worst, where);
    }

    private void filter() {
        for (Question question : List.of(missing, confusing)) {
            Where where = Where.EVERYWHERE
                    .with(Grouping.TARGET_GROUP, firstGroup(question, Grouping.TARGET_GROUP))
                    .with(Grouping.COUNTY, firstGroup(question, Grouping.COUNTY))
                    .with(Grouping.STAGE, firstGroup(question, Grouping.STAGE));
            Inquiry inquiry = Inquiry.of(question, DAY)
                    .by(Lists.immutable.with(Grouping.MUNICIPALITY, Grouping.SERVICE))
                    .where(where);
            say(
                    "%s: a filter of three: %.2f ms",
                    question.name(),
                    median(() -> index.answer(inquiry, ROWS).rows().size()));
        }
    }

    private String firstGroup(Question question, Grouping grouping) {
        return index.answer(Inquiry.of(question, DAY).by(Lists.immutable.with(grouping)), 1)
                .rows()
                .getFirst()
                .group()
                .getFirst();
    }

    private void edits() {
        Document journey = journeys.get(journeys.size() / 2);
        Document edited = edited(journey);
        boolean[] turn = {false};
        say(
                "an edit of a journey: %.2f ms",
                median(() -> {
                    turn[0] = !turn[0];
                    index.put(turn[0] ? edited : journey);
                    return 1;
                }));
        Document catalogue = frame.documents()
                .valuesView()
                .detect(document -> document.key().toString().startsWith("catalogue/"));
        long start = System.nanoTime();
        index.put(catalogue);
        say("an edit of the catalogue, after which every journey is asked again: %.2f s", since(start) / 1e3);
    }

    private static Document edited(Document journey) {
        PainPoint pain = journey.all(PainPoint.KIND).getFirst();
        var severity = PainPoint.KIND.field("severity").orElseThrow();
        return new Edit.Set(pain.id(), severity, Optional.of(pain.severity() % 3 + 1))
                .applyTo(journey)
                .orElseThrow()
                .after();
    }

    private void peers() throws SQLException {
        FlatCountry flat = new FlatCountry(frame, journeys, DAY);
        say("%,d uses of services, %,d pain points by service", flat.useService.length, flat.painService.length);
        Map<Long, Long> missed =
                numbers(answer(missing, Grouping.MUNICIPALITY, Grouping.STAGE), flat.municipalities, flat.stages);
        Map<Long, Long> confused =
                numbers(answer(confusing, Grouping.SERVICE, Grouping.STAGE), flat.services, flat.stages);
        agree("the scan", missed, numbers(flat.missingByMunicipalityAndStage()));
        agree("the scan", confused, numbers(flat.confusingByServiceAndStage()));
        say(
                "a scan over flat arrays: %.1f and %.1f ms",
                median(() -> flat.missingByMunicipalityAndStage().length),
                median(() -> flat.confusingByServiceAndStage().length));
        fold(missing);
        fold(confusing);
        for (String address : List.of("jdbc:duckdb:", "jdbc:sqlite::memory:")) {
            try (Peer peer = new Peer(DriverManager.getConnection(address), flat)) {
                agree(address, missed, peer.ask(Peer.MISSING));
                agree(address, confused, peer.ask(Peer.CONFUSING));
                say("%s %.0f and %.0f ms", address, few(peer, Peer.MISSING), few(peer, Peer.CONFUSING));
            }
        }
    }

    /** Every journey read again, as without an index. */
    private void fold(Question question) {
        Inquiry inquiry = Inquiry.of(question, DAY).by(Lists.immutable.with(Grouping.MUNICIPALITY, Grouping.STAGE));
        long start = System.nanoTime();
        long said = journeys.parallelStream()
                .mapToLong(
                        journey -> Inquiry.said(question, frame, journey, DAY).size())
                .sum();
        say(
                "%s: reading all documents again, without an index: %.1f s (%,d sightings, by %s)",
                question.name(), since(start) / 1e3, said, inquiry.by());
        Inquiry everyJourney = Inquiry.of(question, DAY).by(Lists.immutable.with(Grouping.JOURNEY, Grouping.STAGE));
        say(
                "%s: a full fold over what every journey says: %.1f ms",
                question.name(),
                median(() -> index.answer(everyJourney, ROWS).rows().size()));
    }

    private double few(Peer peer, String sql) throws SQLException {
        double[] times = new double[5];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            peer.ask(sql);
            times[i] = since(start);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private Answer answer(Question question, Grouping one, Grouping other) {
        return index.answer(Inquiry.of(question, DAY).by(Lists.immutable.with(one, other)), Integer.MAX_VALUE);
    }

    private static Map<Long, Long> numbers(Answer answer, FlatCountry.Names one, FlatCountry.Names other) {
        Map<Long, Long> numbers = new TreeMap<>();
        answer.rows()
                .select(row -> row.figure(Measure.VALUE) > 0)
                .forEach(row -> numbers.put(
                        (long) one.of(row.group().getFirst()) << 32
                                | other.of(row.group().getLast()),
                        (long) row.figure(Measure.VALUE)));
        return numbers;
    }

    private static Map<Long, Long> numbers(int[][] table) {
        Map<Long, Long> numbers = new TreeMap<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                if (table[i][j] > 0) {
                    numbers.put((long) i << 32 | j, (long) table[i][j]);
                }
            }
        }
        return numbers;
    }

    private static void agree(String who, Map<Long, Long> ours, Map<Long, Long> theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    who + " answers otherwise: " + ours.size() + " and " + theirs.size() + " groups");
        }
    }

    /** Something measured. */
    private interface Work {
        int done();
    }

    private static int kept;

    private static double median(Work work) {
        for (int i = 0; i < WARM; i++) {
            kept += work.done();
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            kept += work.done();
            times[i] = since(start);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void say(String format, Object... arguments) {
        out.printf(java.util.Locale.ROOT, format + "%n", arguments);
    }
}
