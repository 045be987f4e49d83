package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.ComparisonReport;
import ee.teekond.exchange.Table;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.WalkReport;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Severity;
import ee.teekond.layout.frame.Paper;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.server.cli.DemoPage.Compared;
import ee.teekond.server.cli.DemoPage.Drawn;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Walk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Does the main job on a workspace and leaves a page with all of it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Check, ask, compare, walk and draw the example country; writes a page one can open.")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "teekond-demo",
            description = "Where to. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("teekond-demo");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        LoadedWorkspace loaded = program.options.load();
        ImmutableList<Finding> findings = WorkspaceOptions.allFindings(loaded);
        say(
                "demo.checked",
                loaded.workspace().documents().size(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING));
        Workspace workspace = program.options.sound();
        DemoPage page = new DemoPage(
                program.options.words(),
                workspace,
                program.options.language(),
                findings.collect(program.options.words()::line),
                answers(workspace),
                comparisons(workspace),
                walks(workspace),
                maps(workspace),
                book(workspace));
        Path index = write("index.html", page.html());
        say("demo.done");
        spec.commandLine().getOut().println(index);
        return ExitCode.OK;
    }

    private ImmutableList<Table> answers(Workspace workspace) throws PlaceException {
        MutableList<Table> tables = Lists.mutable.empty();
        for (Question question : Questions.ALL) {
            Inquiry inquiry = Inquiry.of(question, program.options.asOf());
            Answer answer = inquiry.answer(workspace);
            AnswerReport report = new AnswerReport(workspace, answer, program.options.language());
            write(question.name() + ".csv", TableCsv.write(report.data()));
            write(question.name() + ".json", AnswerJson.write(workspace, answer));
            tables.add(report.table());
        }
        say("demo.asked", tables.size());
        return tables.toImmutable();
    }

    private ImmutableList<Compared> comparisons(Workspace workspace) {
        LocalDate asOf = program.options.asOf();
        ImmutableList<Compared> found = municipal(workspace)
                .flatCollect(journey -> Comparison.basis(workspace, journey)
                        .map(with -> new ComparisonReport(
                                workspace, Comparison.of(workspace, journey, with, asOf), program.options.language()))
                        .map(report -> Lists.immutable.with(new Compared(report.coverage(), report.differences())))
                        .orElse(Lists.immutable.empty()));
        say("demo.compared", found.size());
        return found;
    }

    private ImmutableList<Table> walks(Workspace workspace) {
        Language language = program.options.language();
        ImmutableList<Table> tables = municipal(workspace)
                .flatCollect(journey -> walkers(workspace, (Journey) journey.root())
                        .collect(walker -> Walk.of(
                                workspace,
                                walker,
                                ((Journey) journey.root()).municipality().orElseThrow(),
                                journey,
                                program.options.asOf(),
                                Assumptions.NONE))
                        .collect(walk -> new WalkReport(workspace, walk, language).table()));
        say("demo.walked", tables.size());
        return tables;
    }

    private static ImmutableList<Persona> walkers(Workspace workspace, Journey journey) {
        return workspace
                .all(Persona.KIND)
                .select(persona -> persona.targetGroup().equals(journey.targetGroup()));
    }

    private ImmutableList<Drawn> maps(Workspace workspace) throws PlaceException {
        MutableList<Drawn> drawn = Lists.mutable.empty();
        for (Document journey : workspace.documents(Journey.KIND)) {
            if (((Journey) journey.root()).version().isEmpty()) {
                String file = "maps/" + journey.id() + ".svg";
                write(file, Pictures.map(workspace, journey, Paper.SCREEN, program.options));
                drawn.add(new Drawn(journey, file));
            }
        }
        say("demo.drawn", drawn.size());
        return drawn.toImmutable();
    }

    private static ImmutableList<Document> municipal(Workspace workspace) {
        return workspace
                .documents(Journey.KIND)
                .select(document -> document.root() instanceof Journey journey
                        && journey.municipality().isPresent());
    }

    private Path write(String name, String text) throws PlaceException {
        return new OutputFolder(folder).write(name, text);
    }

    /** Writes the reader's edition and answers its first page as seen from the index. */
    private String book(Workspace workspace) throws PlaceException {
        Path first = new OutputFolder(folder.resolve("book")).writeBook(workspace, program.options);
        say("demo.book");
        return Lists.immutable.withAll(folder.relativize(first)).makeString("/");
    }

    private static int count(ImmutableList<Finding> findings, Severity severity) {
        return findings.count(finding -> finding.counts(severity));
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getErr().println(program.options.words().say(key, arguments));
    }
}
