package ee.teekond.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import ee.teekond.compare.Comparison;
import ee.teekond.file.CanonicalText;
import ee.teekond.file.PlaceException;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Manifest;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.collections.impl.factory.Lists;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
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
 * A municipality's journey laid beside its reference, a fifth of it edited, against two libraries that compare the same
 * content without knowing what it means, and against the floor: a loop over a map of touchpoints. The municipality's journey
 * is compared for the first time each time; the reference is not.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class CompareJourneys {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** In all. */
    @Param({"40", "160", "640", "2560"})
    public int touchpoints;

    private final Javers javers = JaversBuilder.javers().build();
    private Optional<Fixture> fixture = Optional.empty();

    /**
     * The same two journeys in every shape they are compared in.
     *
     * @param edited ours shares with theirs what it has not edited
     * @param read both as read from files
     * @param renamed ours with other ids, read from files
     */
    private record Fixture(
            Workspace workspace,
            TwoJourneys edited,
            TwoJourneys read,
            TwoJourneys renamed,
            JsonNode ourJson,
            JsonNode theirJson,
            List<StepBean> ourSteps,
            List<StepBean> theirSteps) {}

    /** Writes the journeys. */
    @Setup
    public void write() throws IOException, PlaceException {
        TwoJourneys edited = TwoJourneys.of(touchpoints);
        TwoJourneys read = edited.readFromFiles();
        fixture = Optional.of(new Fixture(
                Workspace.of(
                        Manifest.PLAIN,
                        Lists.immutable.with(edited.theirs(), edited.catalogue(), edited.municipality())),
                edited,
                read,
                edited.withoutIds().readFromFiles(),
                json(read.ours()),
                json(read.theirs()),
                StepBean.of(read.ours()),
                StepBean.of(read.theirs())));
    }

    /** Full classification by ids, of a copy edited in memory. */
    @Benchmark
    public Comparison edited() {
        return compare(fixture().edited());
    }

    /** The same of two journeys read from files. */
    @Benchmark
    public Comparison read() {
        return compare(fixture().read());
    }

    /** The same where no id is shared, so that everything has to be guessed. */
    @Benchmark
    public Comparison withoutIds() {
        return compare(fixture().renamed());
    }

    /** A patch from one JSON to the other, by place and not by id. */
    @Benchmark
    public JsonNode zjsonpatch() {
        return JsonDiff.asJson(fixture().theirJson(), fixture().ourJson());
    }

    /** Changes between the touchpoints alone, by id. */
    @Benchmark
    public int javers() {
        return javers.compareCollections(fixture().theirSteps(), fixture().ourSteps(), StepBean.class)
                .getChanges()
                .size();
    }

    /** How many touchpoints differ, are missing or added: what a loop can know, of a copy edited in memory. */
    @Benchmark
    public int keyedLoopEdited() {
        return keyedLoop(fixture().edited());
    }

    /** The same of two journeys read from files. */
    @Benchmark
    public int keyedLoopRead() {
        return keyedLoop(fixture().read());
    }

    private Fixture fixture() {
        return fixture.orElseThrow();
    }

    private Comparison compare(TwoJourneys journeys) {
        return Comparison.of(fixture().workspace(), journeys.oursAnew(), journeys.theirs(), DAY);
    }

    private static JsonNode json(Document journey) throws JsonProcessingException {
        return MAPPER.readTree(CanonicalText.json(journey));
    }

    private static int keyedLoop(TwoJourneys journeys) {
        Map<String, Element> theirs = new HashMap<>();
        journeys.theirs().elements().forEachValue(element -> {
            if (element instanceof Touchpoint) {
                theirs.put(element.id(), element);
            }
        });
        int differences = 0;
        for (Element element : journeys.ours().elements().valuesView()) {
            if (element instanceof Touchpoint) {
                Element their = theirs.remove(element.id());
                differences += element.equals(their) ? 0 : 1;
            }
        }
        return differences + theirs.size();
    }
}
