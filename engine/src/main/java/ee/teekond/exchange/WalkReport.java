package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.Outcome;
import ee.teekond.model.Persona;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Blocker;
import ee.teekond.walk.Cause;
import ee.teekond.walk.Help;
import ee.teekond.walk.Step;
import ee.teekond.walk.StepState;
import ee.teekond.walk.Unblocking;
import ee.teekond.walk.Walk;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A walk as a table for people and as JSON for programs. */
public final class WalkReport {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Workspace workspace;
    private final Walk walk;
    private final RescueWords rescue;
    private final Document journey;
    private final Labels labels;

    /** A report on a walk through a journey of the workspace. */
    public WalkReport(Workspace workspace, Walk walk, Language language) {
        this.workspace = workspace;
        this.walk = walk;
        rescue = new RescueWords(workspace, language);
        journey = workspace.document(Journey.KIND, walk.journey()).orElseThrow();
        labels = new Labels(workspace, language);
    }

    /** Step by step: what is reachable, what is blocked and why. */
    public Table table() {
        return new Table(
                title(),
                Lists.immutable.with(
                        Table.numbers("order", "#"),
                        Table.words("stage", labels.say("walk.stage")),
                        Table.words("touchpoint", labels.say("walk.step")),
                        Table.words("state", labels.say("walk.state")),
                        Table.words("because", labels.say("walk.because")),
                        Table.words("help", labels.say("walk.help"))),
                walk.steps().collect(this::row),
                notes());
    }

    /** For spreadsheets and programs: the same steps by their ids. */
    public Table data() {
        return Table.of(
                "",
                Lists.immutable.with(
                        Table.numbers("order", "order"),
                        Table.words("stage", "stage"),
                        Table.words("touchpoint", "touchpoint"),
                        Table.words("state", "state"),
                        Table.words("missing", "missing"),
                        Table.words("sample", "sample")),
                walk.steps()
                        .collect(step -> Lists.immutable.with(
                                cell(step.order()),
                                cell(step.stage()),
                                cell(step.touchpoint()),
                                cell(step.state().code()),
                                cell(step.missing().makeString(" ")),
                                cell(String.valueOf(step.sample())))));
    }

    private String title() {
        return labels.say(
                "walk.title",
                labels.document(Persona.KIND, walk.persona()),
                labels.document(Municipality.KIND, walk.municipality()),
                count(StepState.REACHABLE),
                walk.steps().size() - count(StepState.NOT_APPLICABLE),
                count(StepState.BLOCKED),
                count(StepState.UNCERTAIN));
    }

    private int count(StepState state) {
        return walk.steps().count(step -> step.state() == state);
    }

    private ImmutableList<Table.Cell> row(Step step) {
        return Lists.immutable.with(
                cell(step.order()),
                cell(caption(Stage.KIND, step.stage())),
                cell(caption(Touchpoint.KIND, step.touchpoint()) + Labels.mark(step.sample())),
                cell(labels.word("state", step.state())),
                cell(step.because().collect(this::words).distinct().makeString("; ")),
                cell(step.help().collect(this::words).makeString("; ")));
    }

    private <E extends ee.teekond.model.Element> String caption(ee.teekond.model.descriptor.Kind<E> kind, String id) {
        return journey.find(kind, id)
                .flatMap(ee.teekond.model.Element::caption)
                .map(labels::of)
                .orElse(id);
    }

    private String words(Cause cause) {
        String service = cause.service().map(labels::service).orElse("");
        String outcome =
                cause.outcome().map(id -> labels.title(Outcome.KIND, id)).orElse("");
        String offer = cause.offer().map(state -> labels.word("offer", state)).orElse("");
        String details = cause.details()
                .collect(detail -> detail(cause.ground(), detail))
                .makeString(", ");
        String who =
                cause.ground() == Cause.Ground.NOT_FOR_PERSON && cause.service().isPresent() ? ".service" : "";
        return labels.say("cause." + cause.ground().code() + who, service, outcome, offer, details);
    }

    private String detail(Cause.Ground ground, String detail) {
        return switch (ground) {
            case PARTLY -> labels.say("why." + detail);
            case ATTRIBUTE -> labels.say("attribute." + detail);
            case RETIRED -> labels.service(detail);
            default -> labels.title(Outcome.KIND, detail);
        };
    }

    private String words(Help help) {
        String subject = help.what() == Help.What.FIND_OUT_PERSON
                ? labels.say("attribute." + help.subject())
                : labels.service(help.subject());
        return labels.say("help." + help.what().code(), subject);
    }

    /** What would leave this person blocked nowhere. */
    private Unblocking unblocking() {
        Workspace assumed = walk.assumptions().in(workspace);
        return Unblocking.of(
                assumed,
                Lists.immutable.withAll(
                        assumed
                                .document(Persona.KIND, walk.persona())
                                .flatMap(document -> Persona.KIND.cast(document.root()))
                                .stream()
                                .toList()),
                walk.municipality(),
                journey,
                walk.asOf());
    }

    private ImmutableList<String> notes() {
        MutableList<String> notes = Lists.mutable.empty();
        if (walk.blockers().notEmpty()) {
            notes.add(labels.say("walk.blockers")
                    + " "
                    + walk.blockers()
                            .collect(blocker -> labels.service(blocker.service()) + " (" + blocker.steps() + ")")
                            .makeString(", "));
        }
        notes.addAllIterable(rescue.of(journey, unblocking()));
        walk.assumptions().all().forEach(assumption -> notes.add(labels.say("walk.assumed", assumption)));
        if (walk.sample()) {
            notes.add(labels.say("sample"));
        }
        return notes.toImmutable();
    }

    /** As {@code {persona, municipality, journey, asOf, sample, steps, blockers, smallestSets, bound, exact, beyond}}. */
    public String json() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("persona", walk.persona())
                .put("municipality", walk.municipality())
                .put("journey", walk.journey())
                .put("asOf", walk.asOf().toString())
                .put("sample", walk.sample());
        ArrayNode assumed = node.putArray("assumed");
        walk.assumptions().all().forEach(assumption -> assumed.add(assumption.toString()));
        ArrayNode steps = node.putArray("steps");
        walk.steps().forEach(step -> steps.add(node(step)));
        ArrayNode blockers = node.putArray("blockers");
        for (Blocker blocker : walk.blockers()) {
            blockers.addObject().put("service", blocker.service()).put("steps", blocker.steps());
        }
        AnswerJson.unblocking(node, unblocking());
        return node.toPrettyString() + "\n";
    }

    private static ObjectNode node(Step step) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("touchpoint", step.touchpoint())
                .put("stage", step.stage())
                .put("order", step.order())
                .put("state", step.state().code());
        ArrayNode missing = node.putArray("missing");
        step.missing().forEach(missing::add);
        ArrayNode because = node.putArray("because");
        step.because().forEach(cause -> because.add(node(cause)));
        ArrayNode help = node.putArray("help");
        step.help()
                .forEach(one -> help.addObject().put("what", one.what().code()).put("subject", one.subject()));
        return node.put("sample", step.sample());
    }

    private static ObjectNode node(Cause cause) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("ground", cause.ground().code());
        put(node, "outcome", cause.outcome());
        put(node, "service", cause.service());
        put(node, "offer", cause.offer().map(state -> state.code()));
        ArrayNode details = node.putArray("details");
        cause.details().forEach(details::add);
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(present -> node.put(name, present));
    }
}
