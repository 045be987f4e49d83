package ee.teekond.server.cli;

import ee.teekond.exchange.DocumentList;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Nearest;
import ee.teekond.model.Workspace;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists what is in a workspace. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "What is in the workspace: journeys, municipalities, services, terms, activities …")
final class ListCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(
            paramLabel = "KIND",
            description =
                    "Plural: journeys, municipalities, personas, sources, services, outcomes, materials, organisations,"
                            + " target-groups, catalogues, taxonomies, terms, plans, activities, indicators,"
                            + " contact-points, populations, decisions, adoption-rules, dismissals.")
    private String kind = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv or json.")
    private TableFormat format = TableFormat.table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Workspace workspace = program.options.sound();
        DocumentList list = DocumentList.of(workspace, kind, program.options.language())
                .orElseThrow(() -> new RefusedException(ExitCode.USAGE, unknown()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.write(list.table(), list::json));
        return ExitCode.OK;
    }

    private String unknown() {
        String meant = Nearest.to(kind, Lists.immutable.withAll(DocumentList.kinds()))
                .map(nearest -> " " + program.options.words().say("show.meant", nearest))
                .orElse("");
        return program.options.words().say("list.unknown", kind, String.join(", ", DocumentList.kinds())) + meant;
    }
}
