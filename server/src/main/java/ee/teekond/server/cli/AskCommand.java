package ee.teekond.server.cli;

import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.Table;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Nearest;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.question.Where;
import java.util.List;
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

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv or json.")
    private TableFormat format = TableFormat.table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Question asked = Questions.find(question)
                .orElseThrow(() -> unknown("ask.unknown", question, Questions.ALL.collect(Question::name)));
        Inquiry inquiry =
                Inquiry.of(asked, program.options.asOf()).where(part(asked)).assuming(given.assumptions());
        Inquiry grouped = by.isEmpty() ? inquiry : inquiry.by(groupings(asked));
        Workspace workspace = program.options.sound();
        Answer answer = grouped.answer(workspace);
        AnswerReport report = new AnswerReport(workspace, answer, program.options.language());
        Table forPeople = by.isEmpty() ? report.table() : report.list();
        spec.commandLine()
                .getOut()
                .print(format.write(forPeople, report.data(), () -> AnswerJson.write(workspace, answer)));
        return ExitCode.OK;
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
