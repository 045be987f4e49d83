package ee.teekond.server.cli;

import ee.teekond.check.Checks;
import ee.teekond.compare.recur.Candidate;
import ee.teekond.compare.recur.Candidates;
import ee.teekond.edit.Outcome;
import ee.teekond.exchange.CandidateReport;
import ee.teekond.exchange.EditJson;
import ee.teekond.exchange.TableCsv;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Severity;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What several municipalities do otherwise than the reference, and the reference changed to do so too. */
@Command(
        name = "candidates",
        mixinStandardHelpOptions = true,
        description =
                "What three or more municipalities do otherwise than the reference in the same way, and why. --adopt"
                        + " changes the working copy of the reference accordingly.")
final class CandidatesCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Option(names = "--adopt", paramLabel = "ID", description = "Change the reference as this candidate says.")
    @Nullable
    private String adopt;

    @Option(
            names = "--into",
            paramLabel = "PLACE",
            description = "With --adopt: the workspace the reference is changed in. Default: that of --workspace.")
    @Nullable
    private String into;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json.")
    private Format format = Format.text;

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** How candidates are printed. */
    enum Format {
        text,
        csv,
        json
    }

    @Override
    public Integer call() throws PlaceException, RefusedException {
        LoadedWorkspace loaded = program.options.soundlyLoaded();
        Workspace workspace = loaded.workspace();
        ImmutableList<Candidate> all = Candidates.of(workspace, program.options.asOf());
        CandidateReport report =
                new CandidateReport(workspace, all, program.options.asOf(), program.options.language());
        if (adopt == null) {
            print(
                    switch (format) {
                        case text -> report.text(TableFormat.terminalWidth());
                        case csv -> TableCsv.write(report.table());
                        case json -> report.json();
                    });
        } else {
            Candidate candidate = find(all, adopt);
            adopt(into == null ? loaded : program.options.soundlyLoaded(into), candidate);
            print(
                    format == Format.json
                            ? EditJson.write(report.addressed(candidate))
                            : report.changes(candidate).makeString("", "\n", "\n"));
        }
        return ExitCode.OK;
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
    }

    private Candidate find(ImmutableList<Candidate> all, String id) throws RefusedException {
        Words words = program.options.words();
        return all.detectOptional(candidate -> candidate.id().equals(id)).orElseThrow(() -> {
            String meant = Nearest.to(id, all.collect(Candidate::id))
                    .map(nearest -> " " + words.say("show.meant", nearest))
                    .orElse("");
            return new RefusedException(ExitCode.USAGE, words.say("candidates.unknown", id) + meant);
        });
    }

    private void adopt(LoadedWorkspace target, Candidate candidate) throws PlaceException, RefusedException {
        Words words = program.options.words();
        Document reference = new Lookup(target.workspace(), words).document(Journey.KIND, candidate.reference());
        Outcome outcome = candidate.edit().applyTo(reference);
        refuse(outcome.findings());
        Document changed = outcome.orElseThrow().after();
        Workspace after = target.workspace().with(changed);
        refuse(Checks.check(after, target.sources()).select(finding -> finding.severity() == Severity.ERROR));
        try {
            writing.write(target, words, spec.commandLine().getErr(), changed);
        } catch (RefusedException refused) {
            throw into == null
                    ? new RefusedException(refused.code(), refused.getMessage() + "\n" + words.say("candidates.into"))
                    : refused;
        }
    }

    private void refuse(ImmutableList<Finding> findings) throws RefusedException {
        if (findings.notEmpty()) {
            Words words = program.options.words();
            throw new RefusedException(
                    ExitCode.FINDINGS,
                    words.say("write.refused") + findings.collect(words::line).makeString("\n  ", "\n  ", ""));
        }
    }
}
