package ee.teekond.layout.services.content;

import ee.teekond.graph.ServiceNetwork;
import ee.teekond.graph.ServiceNetwork.Tie;
import ee.teekond.layout.card.Proof;
import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.map.content.ServiceContent;
import ee.teekond.layout.map.content.ServiceReader;
import ee.teekond.layout.map.content.SourceLetters;
import ee.teekond.layout.services.content.BlockerContent.Reach;
import ee.teekond.layout.services.content.NetworkContent.LinkContent;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Need;
import ee.teekond.model.OfferState;
import ee.teekond.model.Outcome;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Measure;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Gathers what the service graph of one journey says. For one journey and one thread. */
public final class NetworkReader {
    private final Workspace workspace;
    private final Document document;
    private final Journey journey;
    private final MapWords words;
    private final LocalDate asOf;
    private final SourceLetters letters = new SourceLetters();
    private final ServiceNetwork network;
    private final ImmutableList<String> outcomes;
    private final Blocked blocked;
    private final ImmutableList<NodeContent> nodes;

    private NetworkReader(Workspace workspace, Document document, MapWords words, LocalDate asOf) {
        this.workspace = workspace;
        this.document = document;
        this.journey = Journey.KIND
                .cast(document.root())
                .orElseThrow(() -> new IllegalArgumentException(document.key() + " is not a journey"));
        this.words = words;
        this.asOf = asOf;
        this.network = ServiceNetwork.of(workspace, document);
        this.outcomes = ServiceNetwork.asked(workspace, network.nodes());
        this.blocked = Blocked.of(workspace, document, asOf);
        this.nodes = nodes();
    }

    public static NetworkContent read(Workspace workspace, Document journey, MapWords words, LocalDate asOf) {
        return new NetworkReader(workspace, journey, words, asOf).read();
    }

    private NetworkContent read() {
        var blockers = blocked.blocking().collect(this::blocker);
        return new NetworkContent(
                document.id(),
                kicker(),
                title(blockers),
                lead(),
                document.all(Stage.KIND).collect(Stage::id),
                document.all(Stage.KIND).collect(stage -> words.say(stage.title())),
                nodes,
                network.needs().collect(this::link),
                network.supports().collect(this::link),
                outcomes.collectWithIndex(this::outcome),
                blockers,
                ranks(blockers),
                journey.municipality().isPresent(),
                letters.cited().collect(id -> SourceContent.read(workspace, words, id, letters.letter(id))),
                notes(),
                words.of("edition.date", words.date(asOf)));
    }

    private ImmutableList<NodeContent> nodes() {
        var reader = new ServiceReader(workspace, journey, words, asOf, letters);
        var stages = document.all(Stage.KIND).collect(Stage::id);
        var formula = new NeedFormula(this::letter);
        return network.nodes().collect(node -> {
            int stage = stages.indexOf(node.stage());
            int place = network.nodes()
                    .select(each -> each.stage().equals(node.stage()))
                    .indexOf(node);
            var service = workspace.find(Service.KIND, node.service());
            return new NodeContent(
                    reader.service(node.stage(), node.service()),
                    (stage + 1) + "." + (place + 1),
                    stage,
                    node.step(),
                    service.map(Service::needs).map(formula::of).orElse(""),
                    service.map(Service::produces)
                            .orElseGet(Lists.immutable::empty)
                            .select(outcomes::contains)
                            .collect(this::letter)
                            .makeString(", "),
                    blocked.effect(node.service()));
        });
    }

    private String letter(String outcome) {
        return SourceLetters.spelled(outcomes.indexOf(outcome));
    }

    private LinkContent link(Tie tie) {
        return new LinkContent(
                tie.from(), tie.to(), tie.outcome(), !tie.outcome().isEmpty() && blocked.passes(tie.from(), tie.to()));
    }

    private OutcomeContent outcome(String id, int place) {
        var needs = network.needs().select(tie -> tie.outcome().equals(id));
        int takers = network.nodes()
                .count(node -> workspace
                        .find(Service.KIND, node.service())
                        .filter(service ->
                                service.needs().flatCollect(Need::outcomes).contains(id))
                        .isPresent());
        return new OutcomeContent(
                id,
                SourceLetters.spelled(place),
                workspace
                        .find(Outcome.KIND, id)
                        .map(found -> words.say(found.title()))
                        .orElse(Said.own(id)),
                needs.collect(Tie::from).distinct().collect(this::number),
                takers);
    }

    private Optional<NodeContent> node(String service) {
        return nodes.detectOptional(node -> node.id().equals(service));
    }

    private String number(String service) {
        return node(service).map(NodeContent::number).orElse("");
    }

    private Said name(String service) {
        return workspace
                .find(Service.KIND, service)
                .map(found -> words.say(found.title()))
                .orElse(Said.own(service));
    }

    private BlockerContent blocker(Row row) {
        var service = row.group().getFirst();
        var reasons = Blocked.reasons(row).distinctBy(Reason::element);
        return new BlockerContent(
                rank(row, true),
                node(service)
                        .flatMap(node -> node.service().state())
                        .map(state -> words.of("state", state))
                        .orElse(""),
                reasons.collect(this::reach));
    }

    private Reach reach(Reason reason) {
        var id = reason.element().substring(reason.element().indexOf('#') + 1);
        var step = document.find(Touchpoint.KIND, id)
                .map(found -> words.say(found.title()).text());
        var through = Blocked.services(Blocked.chain(reason)).drop(1);
        return new Reach(
                id,
                step.orElse(id),
                through.collect(service ->
                                (number(service) + " " + name(service).text()).strip())
                        .makeString(" → "));
    }

    private RankContent rank(Row row, boolean now) {
        var service = row.group().getFirst();
        return new RankContent(
                service,
                number(service),
                name(service),
                row.figure(Measure.DIRECT),
                row.figure(Measure.INDIRECT),
                now,
                row.sample());
    }

    /** What blocks now and what would, together. */
    private ImmutableList<RankContent> ranks(ImmutableList<BlockerContent> blockers) {
        return blockers.collect(BlockerContent::rank)
                .newWithAll(blocked.then().rows().collect(row -> rank(row, false)))
                .distinctBy(RankContent::id)
                .select(rank -> rank.steps() > 0)
                .toSortedList(
                        Comparator.comparingInt(RankContent::steps).reversed().thenComparing(RankContent::id))
                .toImmutable();
    }

    private String kicker() {
        var place = journey.municipality()
                .map(id -> workspace
                        .document(Municipality.KIND, id)
                        .flatMap(found -> found.root().caption())
                        .map(text -> words.say(text).text())
                        .orElse(id))
                .orElse(words.of("reference"));
        var group = workspace
                .find(TargetGroup.KIND, journey.targetGroup())
                .map(found -> words.say(found.title()).text())
                .orElse(journey.targetGroup());
        return Lists.immutable
                .of(words.of("net.kicker"), place, group)
                .makeString("  ·  ")
                .toUpperCase(Locale.ROOT);
    }

    private String title(ImmutableList<BlockerContent> blockers) {
        if (journey.municipality().isEmpty()) {
            return words.of("net.title.reference");
        }
        if (blockers.isEmpty()) {
            return words.of("net.title.none");
        }
        int steps = blockers.flatCollect(BlockerContent::steps)
                .collect(Reach::id)
                .distinct()
                .size();
        var counted = steps + " " + words.counted("count.steps", steps);
        return blockers.size() == 1
                ? words.of(
                        "net.title.blocked", blockers.getFirst().rank().title().text(), counted)
                : words.of("net.title.several", Integer.toString(blockers.size()), counted);
    }

    private String lead() {
        var steps = nodes.select(NodeContent::step);
        var told = Lists.mutable.of(
                words.of("net.lead", steps.size() + " " + words.counted("count.services", steps.size())));
        if (journey.municipality().isPresent()) {
            int missing = steps.count(node -> is(node, OfferState.NOT_OFFERED) || is(node, OfferState.ENDED));
            int unknown = steps.count(node -> is(node, OfferState.UNKNOWN));
            told.add(words.of("net.lead.states", Integer.toString(missing), Integer.toString(unknown)));
        }
        return told.makeString(" ");
    }

    private static boolean is(NodeContent node, OfferState state) {
        return node.service().state().filter(state::equals).isPresent();
    }

    private ImmutableList<String> notes() {
        var sample = nodes.collect(NodeContent::service)
                        .collect(ServiceContent::proof)
                        .anySatisfy(Proof::sample)
                || blocked.now().sample()
                || blocked.then().sample();
        var notes = Lists.mutable.of(words.of("net.note"));
        if (sample) {
            notes.add(words.of("note.sample"));
        }
        return notes.toImmutable();
    }
}
