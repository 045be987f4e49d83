package ee.teekond.server.cli;

import ee.teekond.exchange.FactTables;
import ee.teekond.exchange.FactTables.Named;
import ee.teekond.exchange.SurveyTable;
import ee.teekond.exchange.TableCsv;
import ee.teekond.file.PlaceException;
import ee.teekond.model.Workspace;
import ee.teekond.server.store.AnalystsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what is in a workspace for other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Flat tables for your own tools, a folder of CSV files or one SQLite file: the facts of the municipalities'"
                        + " journeys, where fewer than five people are hidden as everywhere; or what to ask in the next survey;"
                        + " or the workspace of a server, as files.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    /** What can be exported. */
    enum What {
        facts {
            @Override
            ImmutableList<Named> tables(Workspace workspace, WorkspaceOptions options) {
                return new FactTables(workspace, options.asOf(), options.language()).all();
            }
        },
        survey {
            @Override
            ImmutableList<Named> tables(Workspace workspace, WorkspaceOptions options) {
                return Lists.immutable.with(SurveyTable.of(workspace, options.asOf()));
            }
        },
        workspace {
            @Override
            ImmutableList<Named> tables(Workspace workspace, WorkspaceOptions options) {
                throw new IllegalStateException("a workspace is written as files, not as tables");
            }
        };

        abstract ImmutableList<Named> tables(Workspace workspace, WorkspaceOptions options);
    }

    @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what = What.facts;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PLACE",
            description = "A file ending in .sqlite, or a folder for CSV files; a workspace takes a new folder.")
    private Path place = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        if (what == What.workspace) {
            ImmutableList<String> files = new StoredWorkspace(data.folder(), program.options).export(place);
            spec.commandLine().getErr().println(program.options.words().say("export.files", files.size(), place));
            return ExitCode.OK;
        }
        ImmutableList<Named> tables = what.tables(program.options.sound(), program.options);
        try {
            if (place.toString().endsWith(".sqlite")) {
                AnalystsFile.write(place, tables);
            } else {
                Files.createDirectories(place);
                for (Named named : tables) {
                    Files.writeString(place.resolve(named.name() + ".csv"), TableCsv.write(named.table()));
                }
            }
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(place.toString());
        }
        tables.forEach(named -> spec.commandLine()
                .getErr()
                .println(named.name() + ": " + named.table().rows().size()));
        return ExitCode.OK;
    }
}
