package ee.teekond.server.cli;

import ee.teekond.exchange.WalkReport;
import ee.teekond.file.PlaceException;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Walk;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Walks a persona through a municipality's services. */
@Command(
        name = "walk",
        mixinStandardHelpOptions = true,
        description = "Step by step for one persona in one municipality: what is reachable, what is blocked and why.")
final class WalkCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Option(
            names = "--persona",
            required = true,
            paramLabel = "PERSONA",
            description = "Who walks; «teekond list personas».")
    private String persona = "";

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "KOV",
            description = "Where; «teekond list municipalities».")
    private String municipality = "";

    @Option(
            names = "--journey",
            paramLabel = "JOURNEY",
            description =
                    "Along which journey. Default: the municipality's own for the persona's target group, else the reference.")
    @Nullable
    private String journey;

    @Mixin
    private AssumptionOptions given = new AssumptionOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv or json.")
    private TableFormat format = TableFormat.table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Workspace workspace = program.options.sound();
        Lookup lookup = new Lookup(workspace, program.options.words());
        Persona walker = (Persona) lookup.document(Persona.KIND, persona).root();
        lookup.document(Municipality.KIND, municipality);
        Document way = journey == null ? ownOrReference(workspace, walker) : lookup.document(Journey.KIND, journey);
        Assumptions assumptions = given.assumptions();
        Walk walk = Walk.of(workspace, walker, municipality, way, program.options.asOf(), assumptions);
        WalkReport report = new WalkReport(workspace, walk, program.options.language());
        spec.commandLine().getOut().print(format.write(report.table(), report.data(), report::json));
        return ExitCode.OK;
    }

    private Document ownOrReference(Workspace workspace, Persona walker) throws RefusedException {
        var journeys = workspace
                .documents(Journey.KIND)
                .select(document -> document.root() instanceof Journey candidate
                        && candidate.targetGroup().equals(walker.targetGroup())
                        && candidate.version().isEmpty());
        Optional<Document> own = journeys.detectOptional(
                document -> ((Journey) document.root()).municipality().equals(Optional.of(municipality)));
        return own.or(() -> journeys.detectOptional(
                        document -> ((Journey) document.root()).municipality().isEmpty()))
                .orElseThrow(() -> new RefusedException(
                        ExitCode.USAGE, program.options.words().say("walk.no-journey", walker.targetGroup())));
    }
}
