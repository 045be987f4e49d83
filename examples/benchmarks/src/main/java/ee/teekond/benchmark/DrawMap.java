package ee.teekond.benchmark;

import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Scene;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.collections.impl.factory.Lists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Drawing the reference map, whole and in its two stages; the writing alone is the floor. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class DrawMap {

    private static final MapOptions OPTIONS = new MapOptions(Language.ET, LocalDate.parse("2026-11-22"), Paper.SCREEN);

    private final JourneyMapLayout layout = JourneyMapLayout.bundled();
    private final SvgRenderer renderer = new SvgRenderer(Theme.light());
    private Workspace workspace = Workspace.of(Manifest.PLAIN, Lists.immutable.empty());
    private Optional<Document> journey = Optional.empty();
    private Optional<Scene> scene = Optional.empty();

    /** Reads the country and lays the reference map out once. */
    @Setup
    public void read() throws PlaceException {
        workspace =
                WorkspaceReader.read(Place.bundled("eesti").orElseThrow(), true).workspace();
        journey = workspace.document(Journey.KIND, "uussisserandaja");
        scene = Optional.of(lay());
    }

    /** From the document to the text of the picture. */
    @Benchmark
    public int draw() {
        return renderer.render(lay()).length();
    }

    /** From the scene to the text of the picture. */
    @Benchmark
    public int write() {
        return renderer.render(scene.orElseThrow()).length();
    }

    private Scene lay() {
        return layout.lay(workspace, journey.orElseThrow(), OPTIONS).scene();
    }
}
