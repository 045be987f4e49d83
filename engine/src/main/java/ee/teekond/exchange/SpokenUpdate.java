package ee.teekond.exchange;

import ee.teekond.compare.merge.Aspect;
import ee.teekond.compare.merge.Conflict;
import ee.teekond.compare.merge.ConflictKind;
import ee.teekond.compare.merge.Offered;
import ee.teekond.compare.merge.Offered.Kind;
import ee.teekond.compare.merge.Offered.State;
import ee.teekond.compare.merge.Update;
import ee.teekond.edit.Spot;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.words.LanguageNames;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A new version of a reference as it is offered to a municipality, in sentences, change by change. */
public final class SpokenUpdate {

    private static final String POINT = "– ";
    private static final int NARROWEST = 20;

    private final Update update;
    private final Document target;
    private final ImmutableList<Document> documents;
    private final Labels labels;
    private final Phrases phrases;
    private final ChangeWords words;
    private final LanguageNames languages;

    /** An offer to a journey of the workspace, in Estonian or English. */
    public SpokenUpdate(Workspace workspace, Update update, Language language) {
        this.update = update;
        target = workspace.document(Journey.KIND, update.to().toString()).orElseThrow();
        labels = new Labels(workspace, language);
        phrases = Phrases.of("ee.teekond.exchange.update", language);
        documents = Lists.immutable
                .with(update.before(), target)
                .newWithAll(Lists.immutable.withAll(
                        workspace.document(Journey.KIND, update.from().toString()).stream()
                                .toList()));
        words = new ChangeWords(labels, language, documents);
        languages = LanguageNames.in(language);
    }

    /**
     * The sentences.
     *
     * @param width how many columns the terminal has
     */
    public String write(int width) {
        Paragraphs out = new Paragraphs(Math.max(width, NARROWEST));
        out.line("", say("title", caption(update.before().root()), caption(target.root()), version()));
        out.line("", figures());
        for (Optional<String> stage : stages()) {
            out.gap().line("", stage.map(this::name).orElseGet(() -> say("elsewhere")));
            update.offered()
                    .select(change -> change.stage().equals(stage))
                    .forEach(change -> out.line(POINT, of(change)));
        }
        return out.gap().line("", end()).toString();
    }

    /** The stages something changes in, in the order of the new version, and last what is in none. */
    private ImmutableList<Optional<String>> stages() {
        ImmutableList<String> order = target.all(Stage.KIND).collect(Stage::id);
        return update.offered()
                .collect(Offered::stage)
                .distinct()
                .toSortedListBy(stage -> stage.filter(order::contains)
                        .map(order::indexOf)
                        .orElse(stage.isPresent() ? order.size() : order.size() + 1))
                .toImmutable();
    }

    private String version() {
        return String.valueOf(update.to().version().orElse(0));
    }

    private String figures() {
        ImmutableList<Offered> offered = update.offered();
        if (offered.isEmpty()) {
            return say("nothing");
        }
        return say(
                "figures",
                offered.size(),
                offered.count(change -> change.state() == State.ACCEPTED),
                offered.count(change -> change.state() == State.DECLINED),
                update.open().size(),
                update.conflicts().size());
    }

    private String end() {
        return update.isFinished()
                ? say("finished", caption(update.before().root()), version())
                : say(
                        "unfinished",
                        caption(update.before().root()),
                        update.from().version().orElse(0));
    }

    /** One change, what it means here, and what has been decided. */
    String of(Offered change) {
        ImmutableList<String> sentences = Lists.mutable
                .with(consequence(change))
                .withAll(conflict(change))
                .with(state(change))
                .toImmutable();
        return "[" + change.id() + "] " + sentences.makeString(" ");
    }

    /** What taking the change means. */
    String consequence(Offered change) {
        String along = along(change);
        String minor = change.minor() ? " " + say("minor") : "";
        String outdates = change.outdates().isEmpty() ? "" : " " + say("outdates", names(change.outdates()));
        return what(change) + along + "." + minor + outdates;
    }

    private String what(Offered change) {
        String subject = say("subject." + change.type(), labels.of(change.title()));
        String key = "kind." + change.kind().code();
        if (change.kind() == Kind.MOVED) {
            return moved(subject, (Spot) change.to().orElseThrow());
        }
        if (change.kind() == Kind.SPLIT || change.kind() == Kind.MERGED) {
            return say(key, subject, parts(change, change.kind() == Kind.SPLIT));
        }
        if (change.kind() == Kind.REDIRECTED) {
            return say(key, subject, ways(change));
        }
        Optional<Field> field = change.field();
        if (field.isEmpty()) {
            return say(key, subject);
        }
        if (change.kind() == Kind.CHANGED && change.from().equals(change.to())) {
            return changed("same", subject, field.orElseThrow(), said(change, change.to()));
        }
        Optional<ImmutableList<Language>> translations = words.translations(change.from(), change.to());
        if (translations.isPresent()) {
            return changed("translated", subject, field.orElseThrow(), names(translations.orElseThrow()));
        }
        String own = key + "." + field.orElseThrow().name();
        return say(
                phrases.has(own) ? own : key,
                subject,
                labels.say("field." + field.orElseThrow().name()),
                said(change, change.from()),
                said(change, change.to()));
    }

    private String changed(String how, String subject, Field field, String last) {
        return say("kind.changed." + how, subject, labels.say("field." + field.name()), last);
    }

    private String names(ImmutableList<Language> those) {
        return those.collect(language -> languages.of(language.code())).makeString(", ");
    }

    private String moved(String subject, Spot spot) {
        return spot.after()
                .map(after -> say("kind.moved", subject, name(after)))
                .orElseGet(() -> say("kind.moved.first", subject, name(spot.owner())));
    }

    /** The steps a step becomes, or the steps that become one. */
    private String parts(Offered change, boolean split) {
        return Lists.mutable
                .with(change.element())
                .withAll(change.subordinate()
                        .select(aspect -> split ? isAdded(aspect) : isRemoved(aspect))
                        .collect(Aspect::element))
                .select(id -> split || !id.equals(change.element()))
                .select(id -> isStep(id))
                .collect(id -> "«" + name(id) + "»")
                .distinct()
                .makeString(", ");
    }

    private static boolean isAdded(Aspect aspect) {
        return aspect.equals(Aspect.added(aspect.element()));
    }

    private static boolean isRemoved(Aspect aspect) {
        return aspect.equals(Aspect.removed(aspect.element()));
    }

    private boolean isStep(String id) {
        return element(id).filter(Touchpoint.class::isInstance).isPresent();
    }

    private String ways(Offered change) {
        ImmutableList<String> theirs = update.result()
                .find(Touchpoint.KIND, change.element())
                .map(Touchpoint::standsFor)
                .orElse(Lists.immutable.with(change.element()));
        ImmutableList<String> ways = target.all(Touchpoint.KIND)
                .detectOptional(step -> theirs.contains(step.id()))
                .map(step -> step.next().collect(way -> "«" + name(ours(way.to())) + "»"))
                .orElse(Lists.immutable.empty());
        return ways.isEmpty() ? say("nowhere") : ways.makeString(", ");
    }

    /** The municipality's own step for one of the reference, if it has one by another id. */
    private String ours(String id) {
        return update.result()
                .all(Touchpoint.KIND)
                .detectOptional(step -> step.origin().contains(id))
                .map(Touchpoint::id)
                .orElse(id);
    }

    /** A value of a field, or one item of a list. */
    private String said(Offered change, Optional<Object> value) {
        Field field = change.field().orElseThrow();
        boolean item = change.kind() == Kind.LINKED || change.kind() == Kind.UNLINKED || change.kind() == Kind.RETIRED;
        Optional<Object> shown = item && field.type() instanceof ListType
                ? value.map(single -> (Object) Lists.immutable.with(single))
                : value;
        return item ? "«" + words.of(field, shown) + "»" : words.of(field, shown);
    }

    /** What comes along, by name. */
    private String along(Offered change) {
        ImmutableList<String> names = change.subordinate()
                .select(aspect -> isAdded(aspect) || isRemoved(aspect))
                .reject(aspect ->
                        isStep(aspect.element()) && change.kind() != Kind.ADDED && change.kind() != Kind.REMOVED)
                .collect(Aspect::element)
                .distinct()
                .collect(id -> say(
                        "part."
                                + element(id)
                                        .map(part -> part.descriptor().name())
                                        .orElse("touchpoint"),
                        name(id)));
        return names.isEmpty() ? "" : say("along", names.makeString(", "));
    }

    private ImmutableList<String> conflict(Offered change) {
        return Lists.immutable.withAll(change
                .conflict()
                .filter(conflict -> change.state() == State.OPEN || change.kind() == Kind.RETIRED)
                .map(conflict -> conflict(change, conflict))
                .stream()
                .toList());
    }

    private String conflict(Offered change, Conflict conflict) {
        if (conflict.kind() == ConflictKind.SERVICE_RETIRED) {
            return "";
        }
        return say("conflict." + conflict.kind().code(), name(conflict.about()), labels.of(change.title()));
    }

    private String state(Offered change) {
        if (change.taken()) {
            return isByAnotherName(change) ? say("state.taken.as", name(change.element())) : say("state.taken");
        }
        String reason = change.reason().map(labels::of).orElse("");
        if (change.isInConflict()) {
            return say("choose", choices(change));
        }
        return switch (change.state()) {
            case ACCEPTED -> say("state.accepted");
            case DECLINED -> reason.isEmpty() ? say("state.declined") : say("state.declined.because", reason);
            case OPEN -> reason.isEmpty() ? say("state.open") : say("state.open.again", reason);
        };
    }

    /** Whether it came as a step the municipality has in words of its own. */
    private boolean isByAnotherName(Offered change) {
        return change.kind() == Kind.ADDED
                && !change.id().equals(Aspect.added(change.element()).toString());
    }

    private String choices(Offered change) {
        return change.conflict()
                .orElseThrow()
                .kind()
                .choices()
                .collect(choice -> say("choice", change.id(), choice, say("choice." + choice)))
                .makeString("; ");
    }

    private Optional<Element> element(String id) {
        return documents
                .collect(document -> Optional.ofNullable(document.elements().get(id)))
                .detectOptional(Optional::isPresent)
                .flatMap(found -> found);
    }

    private String name(String id) {
        return element(id).flatMap(Element::caption).map(labels::of).orElseGet(() -> labels.title(Service.KIND, id));
    }

    private String caption(Element element) {
        return element.caption().map(labels::of).orElse(element.id());
    }

    private String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }
}
