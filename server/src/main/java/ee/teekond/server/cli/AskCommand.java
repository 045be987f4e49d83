package ee.teekond.server.cli;

import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.Table;
import ee.teekond.file.PlaceException;
import ee.teekond.layout.frame.Paper;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import java.util.List;
import java.util.concurrent.Callable;
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
        description = "Where services are missing or confusing, where the data comes from, and who applies the model.")
final class AskCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "QUESTION", description = "missing-services, confusing-services, provenance or adoption.")
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

    @Mixin
    private AssumptionOptions given = new AssumptionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, json, or svg: a heat map.")
    private AnswerFormat format = AnswerFormat.table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Inquiry grouped =
                new Asking(program.options).inquiry(question, by, where).assuming(given.assumptions());
        Workspace workspace = program.options.sound();
        if (format == AnswerFormat.svg) {
            spec.commandLine()
                    .getOut()
                    .print(Pictures.svg(new Pictures(workspace, Paper.SCREEN, program.options).heatmap(grouped)));
            return ExitCode.OK;
        }
        Answer answer = grouped.answer(workspace);
        AnswerReport report = new AnswerReport(workspace, answer, program.options.language());
        Table forPeople = by.isEmpty() ? report.table() : report.list();
        spec.commandLine()
                .getOut()
                .print(format.write(forPeople, report.data(), () -> AnswerJson.write(workspace, answer)));
        return ExitCode.OK;
    }
}
