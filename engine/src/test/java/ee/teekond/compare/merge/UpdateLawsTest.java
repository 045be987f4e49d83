package ee.teekond.compare.merge;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyEdit;
import ee.teekond.AnyEdit.Forked;
import ee.teekond.compare.ComparedFields;
import ee.teekond.compare.merge.Answers.Resolution;
import ee.teekond.compare.merge.Offered.State;
import ee.teekond.edit.Change;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Deviation;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Manifest;
import ee.teekond.model.Renaming;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Values;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType.Scope;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** The laws of taking over a new version, over journeys by chance. */
class UpdateLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ImmutableList<String> SERVICES = list("elukoht", "arst", "kursus", "teatmik", "nous");
    private static final int ENOUGH = 20_000;

    /**
     * A version of a reference, a journey based on it, and the next version.
     *
     * @param local by the id of a municipality's journey
     */
    record Versions(Document first, Document local, Document second, Workspace workspace) {

        Update update(Answers answers) {
            return Update.of(workspace, local, first, second, answers, TODAY);
        }

        @Override
        public String toString() {
            return new Forked(first, renamed(local, first.id()), renamed(second, first.id())).toString();
        }
    }

    @Provide
    static Arbitrary<Versions> versions() {
        return Combinators.combine(AnyEdit.crowded(Journey.KIND), Arbitraries.longs())
                .as((fork, seed) -> versions(fork, new Random(seed)));
    }

    private static Versions versions(Forked fork, Random random) {
        Document first = renamed(fork.base(), "etalon@1");
        Document ours = some(renamed(fork.ours(), "kov"), random, "meie");
        Document second = some(renamed(fork.theirs(), "etalon@2"), random, "uus");
        Document.Builder catalogue = Document.of(element(Catalogue.KIND, "kataloog"));
        SERVICES.forEach(id -> catalogue.add(
                "kataloog",
                "services",
                random.nextInt(8) > 0
                        ? element(Service.KIND, id, "level", Level.STATE)
                        : element(Service.KIND, id, "level", Level.STATE, "retired", TODAY, "replacedBy", "nous")));
        Document local = set(ours, "basedOn", "etalon@1");
        return new Versions(
                first, local, second, Workspace.of(Manifest.PLAIN, list(first, second, local, catalogue.build())));
    }

    /** The journey with a step of its own, which may come from one or two others. */
    private static Document some(Document journey, Random random, String id) {
        ImmutableList<Stage> stages = journey.all(Stage.KIND);
        if (stages.isEmpty() || journey.elements().containsKey(id)) {
            return journey;
        }
        ImmutableList<String> steps = journey.all(Touchpoint.KIND).collect(Touchpoint::id);
        MutableList<String> origin = Lists.mutable.empty();
        for (int i = random.nextInt(3); i > 0 && steps.notEmpty() && id.equals("uus"); i--) {
            origin.add(steps.get(random.nextInt(steps.size())));
        }
        Touchpoint step = element(
                Touchpoint.KIND,
                id,
                "title",
                text("Saab teatmiku ja loeb selle läbi"),
                "services",
                list(SERVICES.get(random.nextInt(SERVICES.size()))),
                "origin",
                origin.distinct().toImmutable());
        Spot spot = new Spot(stages.get(random.nextInt(stages.size())).id(), "touchpoints", Optional.empty());
        Document with = new Edit.Add(spot, step).applyTo(journey).orElseThrow().after();
        return step.origin().size() > 1 ? without(with, step.origin()) : with;
    }

    /** As when several steps become one: those nothing refers to go. */
    private static Document without(Document journey, ImmutableList<String> steps) {
        Document left = journey;
        for (String step : steps) {
            left = new Edit.Remove(step)
                    .applyTo(left)
                    .change()
                    .map(Change::after)
                    .orElse(left);
        }
        return left;
    }

    @Property(tries = 150)
    void accepting_all_equals_theirs_where_ours_did_not_change(@ForAll("versions") Versions versions) {
        Assume.that(versions.second()
                .inOrder()
                .noneSatisfy(element -> Optional.ofNullable(
                                versions.first().elements().get(element.id()))
                        .filter(old -> !old.descriptor().equals(element.descriptor()))
                        .isPresent()));
        Document untouched = set(renamed(versions.first(), "kov"), "basedOn", "etalon@1");
        Update update = Update.of(
                Workspace.of(Manifest.PLAIN, list(versions.first(), versions.second(), untouched)),
                untouched,
                versions.first(),
                versions.second(),
                Answers.ALL,
                TODAY);

        assertThat(update.conflicts().collect(Offered::conflict)).isEmpty();
        assertThat(offered(update.result())).isEqualTo(offered(renamed(versions.second(), "kov")));
        assertThat(basis(update.result())).isEqualTo("etalon@2");
    }

    @Property(tries = 300)
    void declining_all_equals_ours_in_every_element(@ForAll("versions") Versions versions) {
        Update offer = versions.update(Answers.NONE);
        Update declined = versions.update(declining(offer));

        assertThat(declined.isFinished()).isTrue();
        assertThat(basis(declined.result())).isEqualTo("etalon@2");
        assertThat(withoutDecisions(declined.result()))
                .as(declined.offered().makeString("\n"))
                .isEqualTo(withoutDecisions(versions.local()));
        assertThat(declined.result().all(Deviation.KIND))
                .hasSizeGreaterThanOrEqualTo(offer.open().size());
    }

    @Property(tries = 400)
    void the_result_is_in_one_piece_and_its_references_resolve(@ForAll("versions") Versions versions) {
        for (Answers answers : list(Answers.NONE, Answers.ALL, settling(versions, 0), settling(versions, 1))) {
            Update update = versions.update(answers);
            for (Element element : update.result().inOrder()) {
                assertThat(Values.references(element)
                                .select(reference -> reference.type().scope() == Scope.LOCAL)
                                .reject(reference -> update.result().elements().containsKey(reference.target())))
                        .isEmpty();
            }
        }
    }

    @Property(tries = 150)
    void nothing_of_ours_goes_without_an_accepted_removal(@ForAll("versions") Versions versions) {
        for (Answers answers : list(Answers.NONE, Answers.ALL, settling(versions, 0))) {
            Update update = versions.update(answers);
            ImmutableList<String> removed = update.offered()
                    .select(change -> change.state() == State.ACCEPTED)
                    .flatCollect(change -> change.edits())
                    .select(Edit.Remove.class::isInstance)
                    .collect(edit -> ((Edit.Remove) edit).id());
            assertThat(versions.local()
                            .elements()
                            .keysView()
                            .reject(update.result().elements()::containsKey))
                    .allMatch(id -> below(versions.local(), removed).contains(id));
        }
    }

    @Property(tries = 150)
    void settling_everything_finishes_and_one_step_takes_it_back(@ForAll("versions") Versions versions) {
        Update update = versions.update(settling(versions, 0));
        Change change = update.edits().applyTo(versions.local()).orElseThrow();

        assertThat(update.conflicts().collect(Offered::conflict)).isEmpty();
        assertThat(change.after()).isEqualTo(update.result());
        assertThat(change.inverse().applyTo(update.result()).orElseThrow().after())
                .isEqualTo(versions.local());
    }

    @Property(tries = 100)
    void asking_again_after_all_is_decided_offers_nothing(@ForAll("versions") Versions versions) {
        Update first = versions.update(declining(versions.update(Answers.NONE)));
        Workspace later = versions.workspace().with(first.result());
        Update again = Update.of(
                later,
                set(first.result(), "basedOn", "etalon@1"),
                versions.first(),
                versions.second(),
                Answers.NONE,
                TODAY);

        assertThat(again.open().collect(Offered::id)).isEmpty();
        assertThat(again.result()).isEqualTo(first.result());
    }

    /** The same random versions on every machine, so this is true always or never. */
    @Example
    void every_conflict_is_reached() {
        Set<ConflictKind> missing = EnumSet.of(
                ConflictKind.BOTH_CHANGED,
                ConflictKind.BOTH_MOVED,
                ConflictKind.REMOVED_BUT_CHANGED,
                ConflictKind.REMOVED_BUT_MOVED,
                ConflictKind.REMOVED_BUT_EXTENDED,
                ConflictKind.REMOVED_BUT_USED,
                ConflictKind.CHANGED_BUT_REMOVED,
                ConflictKind.EXTENDED_BUT_REMOVED,
                ConflictKind.SPLIT_BUT_CHANGED,
                ConflictKind.MERGED_BUT_CHANGED,
                ConflictKind.ADDED_ALIKE,
                ConflictKind.SERVICE_RETIRED);
        RandomGenerator<Versions> versions = versions().generator(ENOUGH);
        Random random = new Random(1);
        for (int i = 0; i < ENOUGH && !missing.isEmpty(); i++) {
            versions.next(random)
                    .value()
                    .update(Answers.NONE)
                    .conflicts()
                    .forEach(change ->
                            missing.remove(change.conflict().orElseThrow().kind()));
        }

        assertThat(missing).isEmpty();
    }

    private static ImmutableList<String> below(Document document, ImmutableList<String> ids) {
        return document.inOrder()
                .collect(Element::id)
                .select(id -> ids.contains(id)
                        || document.owner(id)
                                .filter(owner -> below(document, ids, owner.id()))
                                .isPresent());
    }

    private static boolean below(Document document, ImmutableList<String> ids, String id) {
        return ids.contains(id)
                || document.owner(id)
                        .filter(owner -> below(document, ids, owner.id()))
                        .isPresent();
    }

    private static Answers declining(Update offer) {
        return new Answers(
                Sets.immutable.empty(),
                false,
                offer.open()
                        .reject(change -> change.kind() == Offered.Kind.RETIRED)
                        .toMap(Offered::id, change -> text("Ei"))
                        .toImmutable(),
                offer.open()
                        .select(change -> change.kind() == Offered.Kind.RETIRED)
                        .toMap(Offered::id, change -> new Resolution("keep", Optional.empty()))
                        .toImmutable());
    }

    private static Resolution settled(Offered change, int choice) {
        return new Resolution(change.conflict().orElseThrow().kind().choices().get(choice), Optional.empty());
    }

    /** Takes everything, and settles each conflict by one of its choices. */
    private static Answers settling(Versions versions, int choice) {
        Answers answers = Answers.ALL;
        for (int round = 0; round < 3; round++) {
            answers = new Answers(
                    Sets.immutable.empty(),
                    true,
                    Maps.immutable.empty(),
                    answers.resolved()
                            .newWithMap(versions.update(answers)
                                    .conflicts()
                                    .toMap(Offered::id, change -> settled(change, choice))));
        }
        return answers;
    }

    /** Everything a reference offers, as text. */
    private static String offered(Document journey) {
        return journey.inOrder()
                .select(element -> ComparedFields.of(element.descriptor()).notEmpty())
                .collect(element -> journey.owners().get(element.id()) + " " + element.id()
                        + ComparedFields.of(element.descriptor()).collect(field -> ordered(element.get(field))))
                .makeString("\n");
    }

    /** A list of ids says nothing by its order. */
    private static Object ordered(Optional<Object> value) {
        return value.filter(ImmutableList.class::isInstance)
                .map(list -> (ImmutableList<?>) list)
                .filter(list -> list.allSatisfy(String.class::isInstance))
                .map(list -> (Object) list.collect(String.class::cast).toSortedList())
                .or(() -> value)
                .orElse("");
    }

    private static String withoutDecisions(Document journey) {
        return journey.inOrder()
                .reject(element -> element.equals(journey.root()) || element instanceof Deviation)
                .collect(element -> journey.owners().get(element.id()) + " " + element)
                .makeString("\n");
    }

    private static String basis(Document journey) {
        return Journey.KIND.cast(journey.root()).orElseThrow().basedOn().orElseThrow();
    }

    private static Document set(Document journey, String field, String value) {
        return new Edit.Set(journey.id(), Journey.KIND.field(field).orElseThrow(), Optional.of(value))
                .applyTo(journey)
                .orElseThrow()
                .after();
    }

    private static Document renamed(Document journey, String id) {
        return new Renaming(Maps.immutable.with(journey.id(), id)).of(journey);
    }
}
