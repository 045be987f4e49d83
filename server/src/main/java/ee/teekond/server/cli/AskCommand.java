package ee.teekond.server.cli;

import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.AnswerSpreadsheet;
import ee.teekond.exchange.TableBars;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.TableText;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Nearest;
import ee.teekond.html.AnswerPage;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.question.Where;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
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

    @Mixin
    private AssumptionOptions given = new AssumptionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, json, xlsx or html (a page to share). Default: as FILE is called, else table.")
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
        Question asked = Questions.find(question)
                .orElseThrow(() -> unknown("ask.unknown", question, Questions.ALL.collect(Question::name)));
        Inquiry inquiry =
                Inquiry.of(asked, program.options.asOf()).where(part(asked)).assuming(given.assumptions());
        Inquiry grouped = by.isEmpty() ? inquiry : inquiry.by(groupings(asked));
        Workspace workspace = program.options.sound();
        print(workspace, grouped.answer(workspace));
        return ExitCode.OK;
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
        }
    }

    private Output output() {
        return new Output(file, spec.commandLine().getOut(), program.options.words());
    }

    private ImmutableList<Grouping> groupings(Question asked) throws RefusedException {
        ImmutableList<Grouping> groupings = Lists.immutable.empty();
        for (String key : by) {
            groupings = groupings.newWith(grouping(asked, key));
        }
        return groupings.distinct();
    }

    private Where part(Question asked) throws RefusedException {
        Where part = Where.EVERYWHERE;
        for (String one : where) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new RefusedException(
                        ExitCode.USAGE, program.options.words().say("ask.where", one));
            }
            part = part.with(grouping(asked, one.substring(0, equals)), one.substring(equals + 1));
        }
        return part;
    }

    private Grouping grouping(Question asked, String key) throws RefusedException {
        return asked.groupings()
                .detectOptional(grouping -> grouping.code().equals(key))
                .orElseThrow(() -> unknown("ask.key", key, asked.groupings().collect(Grouping::code)));
    }

    private RefusedException unknown(String message, String written, ImmutableList<String> known) {
        Words words = program.options.words();
        String meant = Nearest.to(written, known)
                .map(nearest -> " " + words.say("show.meant", nearest))
                .orElse("");
        return new RefusedException(ExitCode.USAGE, words.say(message, written, known.makeString(", ")) + meant);
    }
}
