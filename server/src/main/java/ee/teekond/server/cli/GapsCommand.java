package ee.teekond.server.cli;

import ee.teekond.check.Checks;
import ee.teekond.edit.Change;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Outcome;
import ee.teekond.edit.Spot;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.GapReport;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Severity;
import ee.teekond.model.Decisions;
import ee.teekond.model.Dismissal;
import ee.teekond.model.Document;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Where;
import ee.teekond.question.gap.Gap;
import ee.teekond.question.gap.Gaps;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The list an analyst works through; what was looked into stays settled until what it rests on changes. */
@Command(
        name = "gaps",
        mixinStandardHelpOptions = true,
        description = "What calls for work: services that block, are missing or of no use, and what nobody has asked or"
                + " sees alone. --settle notes why one stands; it stays settled until what it rests on changes.")
final class GapsCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Option(
            names = "--municipality",
            paramLabel = "ID",
            description = "Only the gaps of this municipality. May be repeated.")
    private List<String> municipalities = List.of();

    @Option(names = "--all", description = "Also those that are settled.")
    private boolean all;

    @Option(
            names = "--settle",
            paramLabel = "ID=REASON",
            description = "Note in a decisions document of the workspace why a gap stands. May be repeated.")
    private List<String> settled = List.of();

    @Option(
            names = "--into",
            paramLabel = "ID",
            description = "With --settle: the decisions document. Default: the workspace's first.")
    @Nullable
    private String into;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv or json.")
    private TableFormat format = TableFormat.table;

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        LoadedWorkspace loaded = program.options.soundlyLoaded();
        Workspace workspace = loaded.workspace();
        ImmutableList<Gap> gaps = Gaps.of(workspace, part(), program.options.asOf());
        if (!settled.isEmpty()) {
            workspace = settle(loaded, gaps);
            gaps = Gaps.of(workspace, part(), program.options.asOf());
        }
        GapReport report = new GapReport(workspace, gaps, program.options.asOf(), program.options.language());
        spec.commandLine().getOut().print(format.write(report.table(all), report.table(true), report::json));
        return ExitCode.OK;
    }

    private Where part() {
        Where part = Where.EVERYWHERE;
        for (String municipality : municipalities) {
            part = part.with(Grouping.MUNICIPALITY, municipality);
        }
        return part;
    }

    /** Notes the reasons, and answers the workspace as it then is. */
    private Workspace settle(LoadedWorkspace loaded, ImmutableList<Gap> gaps) throws PlaceException, RefusedException {
        Document decisions = decisions(loaded.workspace());
        Edit edit = Edit.batch(edits(decisions, gaps));
        Outcome outcome = edit.applyTo(decisions);
        refuse(outcome.findings());
        Change change = outcome.orElseThrow();
        Workspace after = loaded.workspace().with(change.after());
        refuse(Checks.check(after, loaded.sources()).select(finding -> finding.severity() == Severity.ERROR));
        writing.write(
                loaded,
                program.options,
                spec.commandLine().getErr(),
                Lists.immutable.with(new AddressedEdit(decisions.key(), change.inverse())),
                change.after());
        return after;
    }

    /** A new reason takes the place of an older one for the same. */
    private ImmutableList<Edit> edits(Document decisions, ImmutableList<Gap> gaps) throws RefusedException {
        MutableList<Edit> edits = Lists.mutable.empty();
        LocalDate day = program.options.asOf();
        for (String one : settled) {
            int equals = one.indexOf('=');
            if (equals < 1 || one.substring(equals + 1).isBlank()) {
                throw new RefusedException(
                        ExitCode.USAGE, program.options.words().say("gaps.reason", one));
            }
            Gap gap = find(gaps, one.substring(0, equals));
            Text reason = Text.of(
                    program.options.language(), one.substring(equals + 1).strip());
            Dismissal dismissal = Gaps.dismissal(gap, reason, day);
            decisions
                    .all(Dismissal.KIND)
                    .select(each -> isSame(each, dismissal))
                    .forEach(each -> edits.add(new Edit.Remove(each.id())));
            edits.add(new Edit.Add(
                    new Spot(
                            decisions.id(),
                            "dismissed",
                            decisions
                                    .all(Dismissal.KIND)
                                    .reject(each -> isSame(each, dismissal))
                                    .collect(Dismissal::id)
                                    .getLastOptional()),
                    dismissal));
        }
        return edits.toImmutable();
    }

    private static boolean isSame(Dismissal one, Dismissal other) {
        return one.rule().equals(other.rule())
                && one.about().equals(other.about())
                && one.subject().equals(other.subject());
    }

    private Gap find(ImmutableList<Gap> gaps, String id) throws RefusedException {
        Words words = program.options.words();
        return gaps.detectOptional(gap -> gap.fingerprint().equals(id)).orElseThrow(() -> {
            String meant = Nearest.to(id, gaps.collect(Gap::fingerprint))
                    .map(nearest -> " " + words.say("show.meant", nearest))
                    .orElse("");
            return new RefusedException(ExitCode.USAGE, words.say("gaps.unknown", id) + meant);
        });
    }

    private Document decisions(Workspace workspace) throws RefusedException {
        if (into != null) {
            return new Lookup(workspace, program.options.words()).document(Decisions.KIND, into);
        }
        return workspace
                .documents(Decisions.KIND)
                .getFirstOptional()
                .orElseThrow(() -> new RefusedException(
                        ExitCode.USAGE, program.options.words().say("gaps.no-decisions")));
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
