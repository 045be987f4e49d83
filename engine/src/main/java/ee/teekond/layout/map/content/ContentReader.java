package ee.teekond.layout.map.content;

import ee.teekond.graph.JourneyGraph;
import ee.teekond.layout.card.Proof;
import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.card.StageContent;
import ee.teekond.layout.card.StageContent.Foot;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Stage;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Gathers what the map of one journey says. For one journey and one thread. */
public final class ContentReader {
    private final Workspace workspace;
    private final Document document;
    private final Journey journey;
    private final MapWords words;
    private final LocalDate asOf;
    private final SourceLetters letters = new SourceLetters();
    private final Feelings feelings;

    private ContentReader(Workspace workspace, Document document, Language language, LocalDate asOf) {
        this.workspace = workspace;
        this.document = document;
        this.journey = Journey.KIND
                .cast(document.root())
                .orElseThrow(() -> new IllegalArgumentException(document.key() + " is not a journey"));
        this.words = MapWords.in(language);
        this.asOf = asOf;
        this.feelings = new Feelings(document, journey.persona());
    }

    public static MapContent read(Workspace workspace, Document journey, Language language, LocalDate asOf) {
        return new ContentReader(workspace, journey, language, asOf).read();
    }

    private MapContent read() {
        var stages = document.all(Stage.KIND);
        var steps = stages.flatCollect(this::steps);
        var pains = document.all(PainPoint.KIND).collect(this::pain);
        var services = new ServiceReader(workspace, journey, words, asOf, letters).of(document);
        var proposals = new ProposalReader(workspace, document, words, letters).all();
        var practices = new PracticeReader(workspace, document, words, letters).all();
        var persona = new PersonaReader(workspace, words, letters).of(journey);
        var sources = letters.cited().collect(this::source);
        return new MapContent(
                document.id(),
                kicker(),
                words.say(journey.title()),
                words.say(journey.summary()),
                counts(steps.size(), services, pains.size(), proposals.size()),
                persona,
                stages.collectWithIndex((stage, i) -> stage(stage, i + 1)),
                steps,
                JourneyGraph.of(document),
                services.distinctBy(each -> each.stage() + " " + each.id()),
                pains,
                practices,
                proposals,
                sources,
                notes(steps, services, pains, practices, proposals, persona, sources),
                edition());
    }

    private String kicker() {
        var place = journey.municipality()
                .map(id -> workspace
                        .document(Municipality.KIND, id)
                        .flatMap(found -> found.root().caption())
                        .map(this::text)
                        .orElse(id))
                .orElse(words.of("reference"));
        var group = workspace.find(TargetGroup.KIND, journey.targetGroup()).map(found -> text(found.title()));
        return Lists.immutable
                .of(words.of("kicker"), place, group.orElse(journey.targetGroup()))
                .makeString("  ·  ")
                .toUpperCase(Locale.ROOT);
    }

    private String text(Text text) {
        return words.say(text).text();
    }

    private StageContent stage(Stage stage, int number) {
        return new StageContent(
                stage.id(),
                number,
                words.say(stage.title()),
                words.say(stage.summary()),
                stage.duration()
                        .map(words::period)
                        .filter(duration -> !duration.isEmpty())
                        .map(duration -> new Foot(Symbol.CLOCK, marked(stage, duration), duration)));
    }

    private String marked(Stage stage, String duration) {
        var mark = document.isSample(stage, "duration")
                ? words.of("mark.sample")
                : stage.marks().assumed() ? words.of("mark.assumed") : "";
        return mark.isEmpty() ? duration : duration + " (" + mark + ")";
    }

    private ImmutableList<StepContent> steps(Stage stage) {
        var number = document.all(Stage.KIND).indexOf(stage) + 1;
        return document.children(stage, Touchpoint.KIND)
                .collectWithIndex((step, i) -> step(stage, step, number + "." + (i + 1)));
    }

    private StepContent step(Stage stage, Touchpoint step, String number) {
        var feeling = feelings.of(step);
        var evidence = step.marks().evidence().newWithAll(feelings.evidence(step));
        var assumed = step.marks().assumed()
                || feeling.filter(each -> each.assumed() && each.isHard()).isPresent();
        var sample = document.isSample(step, "title", "summary", "channel", "evidence")
                || (feeling.filter(Feeling::sample).isPresent()
                        && feelings.evidence(step).notEmpty());
        return new StepContent(
                step.id(),
                stage.id(),
                number,
                words.say(step.title()),
                words.say(step.summary()),
                step.channel(),
                feeling,
                step.momentOfTruth(),
                quote(step, evidence),
                letters.proof(evidence, assumed, sample));
    }

    private Optional<Said> quote(Touchpoint step, ImmutableList<Evidence> evidence) {
        return evidence.newWithAll(document.children(step, PainPoint.KIND)
                        .flatCollect(pain -> pain.marks().evidence()))
                .collect(Evidence::quote)
                .detectOptional(Optional::isPresent)
                .flatMap(words::say);
    }

    private PainContent pain(PainPoint pain) {
        return new PainContent(
                pain.id(),
                StageOf.element(document, pain.id()),
                words.say(pain.text()),
                pain.kind(),
                pain.severity(),
                pain.view(),
                letters.proof(pain.marks(), document.isSample(pain, "text", "kind", "severity", "view", "evidence")));
    }

    private ImmutableList<Count> counts(int steps, ImmutableList<ServiceContent> services, int pains, int proposals) {
        var distinct = services.distinctBy(ServiceContent::id);
        var missing = distinct.count(each -> each.state()
                .filter(state -> state == OfferState.NOT_OFFERED || state == OfferState.ENDED)
                .isPresent());
        var counts = Lists.mutable.of(count("steps", steps), count("services", distinct.size()));
        if (journey.municipality().isPresent()) {
            counts.add(count("missing", missing));
        }
        return counts.with(count("pains", pains))
                .with(count("proposals", proposals))
                .toImmutable();
    }

    private Count count(String what, int number) {
        return new Count(what, number, words.counted("count." + what, number));
    }

    private SourceContent source(String id) {
        return SourceContent.read(workspace, words, id, letters.letter(id));
    }

    private ImmutableList<String> notes(
            ImmutableList<StepContent> steps,
            ImmutableList<ServiceContent> services,
            ImmutableList<PainContent> pains,
            ImmutableList<PracticeContent> practices,
            ImmutableList<ProposalContent> proposals,
            Optional<PersonaContent> persona,
            ImmutableList<SourceContent> sources) {
        var proofs = steps.collect(StepContent::proof)
                .newWithAll(services.collect(ServiceContent::proof))
                .newWithAll(pains.collect(PainContent::proof))
                .newWithAll(practices.collect(PracticeContent::proof))
                .newWithAll(proposals.collect(ProposalContent::proof));
        var sample = proofs.anySatisfy(Proof::sample)
                || sources.anySatisfy(SourceContent::sample)
                || steps.anySatisfy(
                        step -> step.feeling().filter(Feeling::sample).isPresent())
                || persona.filter(each -> each.proof().sample()).isPresent();
        var notes = Lists.mutable.of(words.of("note.status", words.of("status", journey.status())));
        if (sample) {
            notes.add(words.of("note.sample"));
        }
        if (persona.filter(PersonaContent::fictional).isPresent()) {
            notes.add(words.of("note.fictional"));
        }
        return notes.toImmutable();
    }

    private String edition() {
        var version = journey.version()
                .map(number -> words.of("edition.version", Integer.toString(number)))
                .or(() -> journey.basedOn()
                        .flatMap(id -> Edition.of(id).version())
                        .map(base -> words.of("edition.based", Integer.toString(base))))
                .orElse(words.of("edition.working"));
        return version + "  ·  " + words.of("edition.date", words.date(asOf));
    }
}
