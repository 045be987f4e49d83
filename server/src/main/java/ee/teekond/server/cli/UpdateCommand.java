package ee.teekond.server.cli;

import ee.teekond.check.Checks;
import ee.teekond.compare.Comparison;
import ee.teekond.compare.merge.Answers;
import ee.teekond.compare.merge.Answers.Resolution;
import ee.teekond.compare.merge.Offered;
import ee.teekond.compare.merge.Update;
import ee.teekond.edit.Edit;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.SpokenUpdate;
import ee.teekond.exchange.UpdateJson;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Severity;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Offers a municipality's journey what a new version of its reference changes. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = "What a new version of the reference changes, for a municipality to accept or decline change by"
                + " change. Decisions are kept in the journey; it moves to the new version once nothing is open.")
final class UpdateCommand implements Callable<Integer> {

    private static final String REST = "all";

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "JOURNEY", description = "The municipality's journey; «teekond list journeys».")
    private String journey = "";

    @Option(names = "--to", paramLabel = "REF@V", required = true, description = "The version; «teekond versions REF».")
    private String version = "";

    @Option(
            names = "--accept",
            paramLabel = "ID",
            arity = "1..*",
            description = "Changes to take; «all» takes every other one that nothing stands in the way of.")
    private List<String> accepted = List.of();

    @Option(names = "--decline", paramLabel = "ID=REASON", description = "A change not to take, and why.")
    private List<String> declined = List.of();

    @Option(
            names = "--resolve",
            paramLabel = "ID=CHOICE[:REASON]",
            description =
                    "How to settle a conflict: one of the choices it offers. Where something stays otherwise than in the reference, a reason is kept with it.")
    private List<String> resolved = List.of();

    @Option(names = "--dry-run", description = "Tell what would come of it, and write nothing.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private TextFormat format = TextFormat.text;

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Words words = program.options.words();
        LoadedWorkspace loaded = program.options.soundlyLoaded();
        Workspace workspace = loaded.workspace();
        Lookup lookup = new Lookup(workspace, words);
        Document ours = lookup.document(Journey.KIND, journey);
        Document target = lookup.document(Journey.KIND, version);
        Update update =
                Update.of(workspace, ours, basis(workspace, ours, target), target, answers(), program.options.asOf());
        demandKnown(update);
        demandSound(loaded, update);
        boolean changed = !answers().isEmpty() && !update.result().equals(ours);
        if (changed && !dryRun) {
            Edit wayBack = update.edits().applyTo(ours).orElseThrow().inverse();
            writing.write(
                    loaded,
                    program.options,
                    spec.commandLine().getErr(),
                    Lists.immutable.with(new AddressedEdit(ours.key(), wayBack)),
                    update.result());
        }
        spec.commandLine()
                .getOut()
                .print(format.write(
                        width -> new SpokenUpdate(workspace, update, program.options.language()).write(width),
                        () -> UpdateJson.write(workspace, update, program.options.language(), program.options.asOf())));
        if (changed && dryRun) {
            spec.commandLine().getErr().println(words.say("update.dry"));
        }
        return update.conflicts().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Document basis(Workspace workspace, Document ours, Document target) throws RefusedException {
        Words words = program.options.words();
        Document base = Comparison.basis(workspace, ours)
                .orElseThrow(() -> new RefusedException(ExitCode.USAGE, words.say("update.no-basis", journey)));
        boolean published = Edition.of(base).version().isPresent()
                && Edition.of(target).version().isPresent();
        if (!published || !Edition.of(base).id().equals(Edition.of(target).id())) {
            throw new RefusedException(ExitCode.USAGE, words.say("update.other", journey, base.id(), version));
        }
        if (Edition.of(target).version().orElseThrow()
                < Edition.of(base).version().orElseThrow()) {
            throw new RefusedException(ExitCode.USAGE, words.say("update.older", journey, base.id(), version));
        }
        return base;
    }

    private Answers answers() throws RefusedException {
        MutableMap<String, Text> reasons = Maps.mutable.empty();
        for (String decline : declined) {
            String[] parts = parts(decline, "update.decline");
            reasons.put(parts[0], text(parts[1]));
        }
        MutableMap<String, Resolution> choices = Maps.mutable.empty();
        for (String resolve : resolved) {
            String[] parts = parts(resolve, "update.resolve");
            int colon = parts[1].indexOf(':');
            choices.put(
                    parts[0],
                    colon < 0
                            ? new Resolution(parts[1], Optional.empty())
                            : new Resolution(
                                    parts[1].substring(0, colon),
                                    Optional.of(parts[1].substring(colon + 1).strip())
                                            .filter(reason -> !reason.isEmpty())
                                            .map(this::text)));
        }
        return new Answers(
                Sets.immutable.withAll(accepted).newWithout(REST),
                accepted.contains(REST),
                reasons.toImmutable(),
                choices.toImmutable());
    }

    /** Both sides of the first sign of equality; neither may be blank. */
    private String[] parts(String written, String message) throws RefusedException {
        int sign = written.indexOf('=');
        String id = sign < 0 ? written : written.substring(0, sign).strip();
        String value = sign < 0 ? "" : written.substring(sign + 1).strip();
        if (id.isEmpty() || value.isEmpty()) {
            throw new RefusedException(ExitCode.USAGE, program.options.words().say(message, written));
        }
        return new String[] {id, value};
    }

    private Text text(String words) {
        return Text.of(program.options.language(), words);
    }

    private void demandKnown(Update update) throws RefusedException {
        Words words = program.options.words();
        ImmutableList<String> known = update.offered().collect(Offered::id);
        if (update.unknown().notEmpty()) {
            String id = update.unknown().getFirst();
            String meant = Nearest.to(id, known)
                    .map(nearest -> " " + words.say("show.meant", nearest))
                    .orElse("");
            throw new RefusedException(ExitCode.USAGE, words.say("update.unknown", id, version) + meant);
        }
        for (Offered change : update.offered()) {
            String choice = Optional.ofNullable(answers().resolved().get(change.id()))
                    .map(Resolution::choice)
                    .orElse("");
            ImmutableList<String> choices =
                    change.conflict().map(conflict -> conflict.kind().choices()).orElse(Lists.immutable.empty());
            if (!choice.isEmpty() && !choices.contains(choice)) {
                throw new RefusedException(
                        ExitCode.USAGE,
                        choices.isEmpty()
                                ? words.say("update.no-conflict", change.id())
                                : words.say("update.choice", choice, change.id(), choices.makeString(", ")));
            }
            demandPlaceForReason(change.id());
        }
    }

    /** A reason is kept with what differs; where nothing does, it would be lost without a word. */
    private void demandPlaceForReason(String id) throws RefusedException {
        Resolution resolution = answers().resolved().get(id);
        if (resolution != null && resolution.reason().isPresent() && !resolution.keepsReason()) {
            throw new RefusedException(
                    ExitCode.USAGE, program.options.words().say("update.reason", id, resolution.choice()));
        }
    }

    /** What is taken must not leave the workspace with errors it did not have. */
    private void demandSound(LoadedWorkspace loaded, Update update) throws RefusedException {
        Words words = program.options.words();
        ImmutableList<Finding> errors = Checks.check(loaded.workspace().with(update.result()), loaded.sources())
                .select(finding -> finding.counts(Severity.ERROR));
        if (errors.notEmpty()) {
            throw new RefusedException(
                    ExitCode.FINDINGS,
                    words.say("write.refused") + errors.collect(words::line).makeString("\n  ", "\n  ", ""));
        }
    }
}
