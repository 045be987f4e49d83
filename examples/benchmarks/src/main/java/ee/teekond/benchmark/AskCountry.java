package ee.teekond.benchmark;

import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.synthetic.SyntheticCountry;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.collections.impl.factory.Lists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two questions put to a country of a hundred thousand journeys: to our index, to a loop over flat arrays, and to two
 * databases that hold the same data. All in one process and on one set of data, because it takes minutes to lay out: run it
 * with {@code -Xmx8g}.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class AskCountry {

    private static final long SEED = 1;
    private static Optional<Layouts> laidOut = Optional.empty();

    /** Journeys in all. */
    @Param("100000")
    public int journeys;

    /** What is asked. */
    @Param({"missing-services", "confusing-services"})
    public String question = "";

    private int edits;

    /** The same country in every shape. */
    private record Layouts(int size, MeasuredCountry ours, FlatCountry flat, SqlCountry duck, SqlCountry lite) {}

    /** Lays the country out unless that has been done. */
    @Setup
    public void layOut() throws SQLException {
        if (laidOut.filter(known -> known.size() == journeys).isEmpty()) {
            SyntheticCountry country = SyntheticCountry.of(SEED, journeys);
            SqlCountry duck = SqlCountry.of("jdbc:duckdb:", country);
            duck.flatten();
            laidOut = Optional.of(new Layouts(
                    journeys,
                    new MeasuredCountry(country, SyntheticCountry.of(SEED + 1, journeys), false),
                    new FlatCountry(country),
                    duck,
                    SqlCountry.of("jdbc:sqlite::memory:", country)));
        }
    }

    /** By service, from the index. */
    @Benchmark
    public Answer usual() {
        return ours().usual(asked());
    }

    /** By the two groupings with the most groups. */
    @Benchmark
    public Answer municipalityAndTouchpoint() {
        return ours().by(asked(), Lists.immutable.with(Grouping.MUNICIPALITY, Grouping.TOUCHPOINT));
    }

    /** By service, of one target group, county and level. */
    @Benchmark
    public Answer threeWay() {
        return ours().threeWay(asked());
    }

    /** One journey becomes another. */
    @Benchmark
    public void edit() {
        ours().edit(edits++);
    }

    /** One journey becomes another, and the question is asked again. */
    @Benchmark
    public Answer editAndAsk() {
        ours().edit(edits++);
        return ours().usual(asked());
    }

    /** Journey by journey: everything that is kept is gone through. */
    @Benchmark
    public Answer fold() {
        return ours().by(asked(), Lists.immutable.with(Grouping.JOURNEY));
    }

    /** The floor of figures by service, without people: a loop over flat arrays on each core. */
    @Benchmark
    public int[] flat() {
        return isMissing() ? layouts().flat().missing() : layouts().flat().confusing();
    }

    /** DuckDB, with joins. */
    @Benchmark
    public List<SqlCountry.Line> duckdb() throws SQLException {
        return isMissing() ? layouts().duck().missing() : layouts().duck().confusing();
    }

    /** DuckDB, from one table without joins and people. */
    @Benchmark
    public List<SqlCountry.Line> duckdbFlat() throws SQLException {
        return isMissing() ? layouts().duck().missingFlat() : layouts().duck().confusingFlat();
    }

    /** SQLite, with joins. */
    @Benchmark
    public List<SqlCountry.Line> sqlite() throws SQLException {
        return isMissing() ? layouts().lite().missing() : layouts().lite().confusing();
    }

    private boolean isMissing() {
        return asked().equals(MeasuredCountry.MISSING);
    }

    private Question asked() {
        return Questions.find(question).orElseThrow();
    }

    private MeasuredCountry ours() {
        return layouts().ours();
    }

    private static Layouts layouts() {
        return laidOut.orElseThrow();
    }
}
