package ee.teekond.exchange;

import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.FieldChange;
import ee.teekond.compare.match.Match;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.FieldType.TextType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Says in a sentence or two what differs about a stage or step, why, and who decided it when. */
final class SpokenTopic {

    /** More changed wordings than this are named without their words: nobody follows them by ear. */
    private static final int QUOTED = 2;

    private final JourneyNames names;
    private final Speech speech;
    private final SpokenServices services;
    private final SpokenPlace place;
    private final ChangeWords words;
    private final Decisions decisions;

    SpokenTopic(JourneyNames names, Speech speech, SpokenServices services, ChangeWords words, Decisions decisions) {
        this.names = names;
        this.speech = speech;
        this.services = services;
        this.words = words;
        this.decisions = decisions;
        place = new SpokenPlace(names, speech);
    }

    /** The sentences. */
    String of(Topic topic) {
        Difference about = topic.about();
        ImmutableList<String> clauses = clauses(topic);
        String where = about.moved() ? place.of(about) : "";
        MutableList<String> sentences = Lists.mutable.with(speech.sentence(
                speech.say(key(about, clauses), named(about), speech.there(), where, clauses.makeString("; "))));
        about.match()
                .filter(match -> match.confidence() < Match.CERTAIN)
                .ifPresent(match ->
                        sentences.add(speech.say("matched." + match.by().code(), String.valueOf(match.confidence()))));
        about.reason()
                .ifPresent(reason -> sentences.add(
                        speech.sentence(speech.say("reason", names.labels().of(reason)))));
        sentences.add(decisions.said(topic));
        return sentences.select(sentence -> !sentence.isEmpty()).makeString(" ");
    }

    /** Which sentence it takes: what has only moved is told apart from what means something else. */
    private static String key(Difference about, ImmutableList<String> clauses) {
        boolean renamed = about.kind() == DifferenceKind.ADAPTED && clauses.isEmpty();
        String kind = renamed ? "renamed" : kind(about, clauses).code();
        return "topic." + kind + (about.moved() ? ".moved" : "") + (clauses.isEmpty() ? "" : ".with");
    }

    private static DifferenceKind kind(Difference about, ImmutableList<String> clauses) {
        return about.kind() == DifferenceKind.SAME && clauses.notEmpty() ? DifferenceKind.ADAPTED : about.kind();
    }

    private ImmutableList<String> clauses(Topic topic) {
        if (topic.about().element().isEmpty()) {
            return topic.about().kind() == DifferenceKind.MISSING ? services.gone(topic) : Lists.immutable.empty();
        }
        if (topic.about().counterpart().isEmpty()) {
            return services.newly(topic);
        }
        ImmutableList<FieldChange> fields = topic.about().fields().reject(this::isSaidElsewhere);
        ImmutableList<FieldChange> translations = fields.select(this::isOnlyTranslation);
        ImmutableList<FieldChange> wordings = fields.select(
                        change -> change.field().type() instanceof TextType)
                .newWithoutAll(translations);
        ImmutableList<FieldChange> others = fields.newWithoutAll(translations).newWithoutAll(wordings);
        return services.changed(topic)
                .newWithAll(others.collect(this::change))
                .newWithAll(
                        wordings.size() > QUOTED ? named("change.wordings", wordings) : wordings.collect(this::change))
                .newWithAll(named("change.translations", translations));
    }

    private ImmutableList<String> named(String key, ImmutableList<FieldChange> changes) {
        return changes.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.with(speech.say(key, speech.join(changes.collect(this::field))));
    }

    /** The title is said where the step is named, the services one by one. */
    private boolean isSaidElsewhere(FieldChange change) {
        return (change.field().name().equals("title") && !isOnlyTranslation(change))
                || change.field().name().equals("services");
    }

    /** Whether a text is the same in the reader's language. */
    private boolean isOnlyTranslation(FieldChange change) {
        return change.from().isPresent()
                && change.to().isPresent()
                && change.field().type() instanceof TextType
                && words.of(change.field(), change.from()).equals(words.of(change.field(), change.to()));
    }

    private String change(FieldChange change) {
        return speech.say(
                "change.field",
                field(change),
                value(change, change.to()),
                speech.there(),
                value(change, change.from()));
    }

    private String value(FieldChange change, Optional<Object> value) {
        return value.isPresent() ? words.of(change.field(), value) : speech.say("change.nothing");
    }

    private String field(FieldChange change) {
        return names.labels().say("field." + change.field().name());
    }

    /** «samm «A» *», with the other journey's title if that differs. */
    private String named(Difference about) {
        String title = names.labels().of(about.title());
        String shown = speech.quoted(title) + Labels.mark(about.sample());
        String type = names.labels().say("type." + about.type());
        return about.counterpart()
                .map(id -> names.theirs().elements().get(id))
                .flatMap(Element::caption)
                .map(names.labels()::of)
                .filter(other -> about.element().isPresent() && !other.equals(title))
                .map(other -> speech.say("named.other", type, shown, speech.there(), speech.quoted(other)))
                .orElseGet(() -> speech.say("named", type, shown));
    }
}
