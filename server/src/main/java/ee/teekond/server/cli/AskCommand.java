package ee.teekond.server.cli;

import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.AnswerSpreadsheet;
import ee.teekond.exchange.TableBars;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.TableText;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.html.AnswerPage;
import ee.teekond.layout.frame.Paper;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts a question to a workspace. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Where services are missing, blocking or confusing, for whom, and on what evidence.")
final class AskCommand implements Callable<Integer> {

    /** The questions there are. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(Questions.ALL.collect(Question::name).castToList());
        }
    }

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(
            paramLabel = "QUESTION",
            completionCandidates = Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String question = "";

    @Option(
            names = "--by",
            paramLabel = "KEY",
            split = ",",
            description = "Group by municipality, target-group, stage, service, level … Several with commas.")
    private List<String> by = List.of();

    @Option(
            names = "--where",
            paramLabel = "KEY=VALUE",
            description =
                    "Only this part: municipality=rakvere. May be repeated; a reference is municipality=reference.")
    private List<String> where = List.of();

    @Option(
            names = "--journeys",
            paramLabel = "FILE",
            description = "Ask these journeys of municipalities as well, JSON, one to a line; of any number.")
    @Nullable
    private Path journeys;

    @Mixin
    private AssumptionOptions given = new AssumptionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, json, xlsx, html (a page to share) or svg (a heat map). Default: as FILE is called, else"
                            + " table.")
    @Nullable
    private AnswerFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to. Default: standard output.")
    @Nullable
    private Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        if (AnswerFormat.of(format, file) == AnswerFormat.xlsx) {
            output().demandPlaceForBytes();
        }
        Inquiry inquiry =
                new Asking(program.options).inquiry(question, by, where).assuming(given.assumptions());
        if (journeys != null) {
            printOfLines(journeys, inquiry);
            return ExitCode.OK;
        }
        Workspace workspace = program.options.sound();
        if (AnswerFormat.of(format, file) == AnswerFormat.svg) {
            Pictures pictures = new Pictures(workspace, Paper.SCREEN, program.options);
            output().write(Pictures.svg(pictures.heatmap(inquiry)));
        } else {
            print(workspace, inquiry.answer(workspace));
        }
        return ExitCode.OK;
    }

    private void printOfLines(Path lines, Inquiry inquiry) throws PlaceException, RefusedException {
        Words words = program.options.words();
        if (AnswerFormat.of(format, file) == AnswerFormat.svg) {
            throw new RefusedException(ExitCode.USAGE, words.say("ask.lines-svg"));
        }
        LoadedWorkspace loaded = program.options.soundlyLoaded();
        PrintWriter err = spec.commandLine().getErr();
        print(loaded.workspace(), new AskingLines(lines, words, err).answer(inquiry, loaded));
    }

    private void print(Workspace workspace, Answer answer) throws PlaceException {
        Language language = program.options.language();
        AnswerReport report = new AnswerReport(workspace, answer, language);
        Output output = output();
        switch (AnswerFormat.of(format, file)) {
            case table ->
                output.write(TableText.write(
                        TableBars.after(by.isEmpty() ? report.table() : report.list(), "value"),
                        TableFormat.terminalWidth()));
            case csv -> output.write(TableCsv.write(report.data()));
            case json -> output.write(AnswerJson.write(workspace, answer));
            case xlsx -> output.write(new AnswerSpreadsheet(workspace, answer, language).write());
            case html -> output.write(AnswerPage.write(workspace, answer, language));
            case svg -> throw new IllegalStateException("a heat map is drawn from the question, not from one answer");
        }
    }

    private Output output() {
        return new Output(file, spec.commandLine().getOut(), program.options.words());
    }
}
