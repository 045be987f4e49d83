package ee.teekond.server.cli;

import ee.teekond.exchange.FindingJson;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists everything that is wrong or doubtful. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "All findings, one per line: file:line:col: severity rule-id: message. Warnings that a decisions document"
                        + " explains are shown as such and not counted.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "PATH", description = "Workspaces, or files of one: then only their findings are shown.")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** How findings are printed. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws PlaceException {
        MutableList<Finding> findings = Lists.mutable.empty();
        int documents = 0;
        boolean newer = false;
        for (Scope scope : scopes()) {
            LoadedWorkspace loaded = program.options.load(scope.place());
            scope.demandText(loaded.findings());
            documents += loaded.workspace().documents().size();
            newer |= loaded.isNewer();
            WorkspaceOptions.allFindings(loaded).select(scope::includes).forEach(findings::add);
        }
        print(findings.toImmutable());
        int errors = findings.count(finding -> finding.counts(Severity.ERROR));
        int warnings = findings.count(finding -> finding.counts(Severity.WARNING));
        spec.commandLine()
                .getErr()
                .println(summary(documents, errors, warnings) + explained(findings.size() - errors - warnings));
        return newer ? ExitCode.NEWER : errors > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private ImmutableList<Scope> scopes() throws PlaceException {
        return paths.isEmpty()
                ? Lists.immutable.with(new Scope(program.options.place, Lists.immutable.empty()))
                : Scope.of(Lists.immutable.withAll(paths));
    }

    private void print(ImmutableList<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        Words words = program.options.words();
        if (format == Format.json) {
            out.print(FindingJson.write(findings, program.options.language()));
        } else {
            findings.forEach(finding -> out.println(words.line(finding)));
        }
    }

    private String summary(int documents, int errors, int warnings) {
        Words words = program.options.words();
        return errors + warnings == 0
                ? words.say("check.clean", documents)
                : words.say("check.counts", documents, errors, warnings);
    }

    private String explained(int number) {
        return number == 0 ? "" : " " + program.options.words().say("check.explained", number);
    }
}
