package ee.teekond.compare.merge;

import ee.teekond.compare.merge.Answers.Resolution;
import ee.teekond.compare.merge.Offered.Kind;
import ee.teekond.compare.merge.Offered.State;
import ee.teekond.edit.Diff;
import ee.teekond.edit.Edit;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** Works out one offer of a version: states, conflicts, the result. For one thread. */
final class Updating {

    private final Workspace workspace;
    private final Document journey;
    private final Document base;
    private final Document target;
    private final Answers answers;
    private final LocalDate asOf;
    private final Language source;
    private final Aligned aligned;
    private final ImmutableList<Unit> units;
    private final ImmutableMap<String, Declined> remembered;
    private final ImmutableMap<String, ImmutableList<Edit>> alone;
    private final MutableMap<String, State> states = Maps.mutable.empty();
    private final MutableMap<String, Conflict> conflicts = Maps.mutable.empty();
    private final UnitFacts facts;

    Updating(Workspace workspace, Document journey, Document base, Document target, Answers answers, LocalDate asOf) {
        this.workspace = workspace;
        this.journey = journey;
        this.base = base;
        this.target = target;
        this.answers = answers;
        this.asOf = asOf;
        source = workspace.manifest().sourceLanguage();
        aligned = align(target);
        units = Units.between(aligned.base(), aligned.theirs());
        remembered = Declined.of(journey);
        alone = units.toImmutableMap(
                Unit::id, unit -> Diff.between(journey, alone(unit)).edits());
        facts = new UnitFacts(journey, aligned.base(), aligned.theirs(), source);
    }

    private Aligned align(Document version) {
        return Aligned.of(workspace, journey, base, version, answers, source);
    }

    Update update() {
        units.forEach(unit -> states.put(unit.id(), first(unit)));
        find(merge(this::isWeighed).conflicts());
        hold();
        Merge merge = merge(unit -> states.get(unit.id()) == State.ACCEPTED);
        find(merge.conflicts());
        hold();
        Retirements retirements = new Retirements(workspace, merge.result(), answers, remembered, asOf);
        ImmutableList<Offered> offered =
                taken().newWithAll(units.collect(this::offered)).newWithAll(retirements.offered());
        boolean finished = offered.noneSatisfy(change -> change.state() == State.OPEN);
        Document result = Edit.batch(retirements
                        .edits()
                        .newWithAll(new Memory(journey, merge.result(), aligned, answers, remembered, target, asOf)
                                .edits(offered))
                        .newWithAll(origins(merge.result()))
                        .newWithAll(finished ? Lists.immutable.with(basis()) : Lists.immutable.empty()))
                .applyTo(merge.result())
                .orElseThrow()
                .after();
        ImmutableList<String> known = offered.collect(Offered::id);
        return new Update(
                journey,
                Edition.of(base),
                Edition.of(target),
                offered,
                result,
                answers.mentioned()
                        .reject(known::contains)
                        .reject(id -> answers.chooses(id, "same"))
                        .toSortedList()
                        .toImmutable());
    }

    /** What is known of a change before anything is merged. */
    private State first(Unit unit) {
        if (isTaken(unit)) {
            return State.ACCEPTED;
        }
        Optional<Resolution> resolution = Optional.ofNullable(answers.resolved().get(unit.id()));
        if (answers.declined().containsKey(unit.id())
                || resolution.filter(how -> how.choice().equals("ours")).isPresent()) {
            return State.DECLINED;
        }
        if (answers.accepted().contains(unit.id()) || resolution.isPresent()) {
            return State.ACCEPTED;
        }
        if (isStillDeclined(unit)) {
            return State.DECLINED;
        }
        return answers.rest() || facts.isMinor(unit) ? State.ACCEPTED : State.OPEN;
    }

    /** Whether conflicts with it count; one settled in favour of ours is a conflict still. */
    private boolean isWeighed(Unit unit) {
        return states.get(unit.id()) != State.DECLINED || answers.chooses(unit.id(), "ours");
    }

    /** Whether ours has the whole change already: taking it would do nothing. */
    private boolean isTaken(Unit unit) {
        return alone.get(unit.id()).isEmpty();
    }

    /** Whether it was declined before, and is the same change still. */
    private boolean isStillDeclined(Unit unit) {
        Optional<Declined> before = Optional.ofNullable(remembered.get(unit.id()));
        if (before.isEmpty()) {
            return false;
        }
        Edition then = new Edition(
                Edition.of(target).id(), Optional.of(before.orElseThrow().version()));
        if (then.equals(Edition.of(target))) {
            return true;
        }
        return workspace
                .document(Journey.KIND, then.toString())
                .map(this::align)
                .filter(old -> Units.between(old.base(), old.theirs())
                        .collect(Unit::id)
                        .contains(unit.id()))
                .filter(old -> UnitFacts.content(unit, old.theirs()).equals(UnitFacts.content(unit, aligned.theirs())))
                .isPresent();
    }

    /** The journey with this change, whatever stands in its way, and no other. */
    private Document alone(Unit unit) {
        return Merge.of(aligned.base(), journey, aligned.theirs(), source, new Wishes() {
                    @Override
                    public boolean takes(Aspect aspect) {
                        return unit.covers(aspect);
                    }

                    @Override
                    public Optional<Side> prefers(Aspect aspect) {
                        return Optional.of(Side.THEIRS);
                    }
                })
                .result();
    }

    private Merge merge(Predicate<Unit> taken) {
        ImmutableList<Unit> wanted = units.select(taken::test);
        return Merge.of(aligned.base(), journey, aligned.theirs(), source, new Wishes() {
            @Override
            public boolean takes(Aspect aspect) {
                return wanted.anySatisfy(unit -> unit.covers(aspect));
            }

            @Override
            public Optional<Side> prefers(Aspect aspect) {
                return wanted.detectOptional(unit -> unit.covers(aspect))
                        .filter(unit -> answers.chooses(unit.id(), "theirs"))
                        .map(unit -> Side.THEIRS);
            }
        });
    }

    /** Notes which change each conflict is about; the first stands for all of a change. */
    private void find(ImmutableList<Conflict> found) {
        for (Unit unit : units.reject(this::isTaken)) {
            ImmutableList<Conflict> own = found.select(conflict -> unit.covers(conflict.aspect()));
            Optional<ConflictKind> group = facts.changedGroup(unit, own);
            group.map(kind -> new Conflict(kind, unit.head(), facts.whole(unit)))
                    .or(own::getFirstOptional)
                    .or(() -> alike(unit))
                    .ifPresent(conflict -> conflicts.putIfAbsent(unit.id(), conflict));
        }
    }

    private Optional<Conflict> alike(Unit unit) {
        return Optional.of(unit)
                .filter(added -> added.kind() == Kind.ADDED)
                .map(added -> aligned.alike().get(referenceId(added.head().element())))
                .map(alike -> new Conflict(ConflictKind.ADDED_ALIKE, unit.head(), alike.ours()));
    }

    private String referenceId(String ours) {
        return aligned.referenceId(ours);
    }

    /** A change in conflict waits until that is settled; a slip of spelling is not worth one. */
    private void hold() {
        for (Unit unit : units.select(unit -> conflicts.containsKey(unit.id()))) {
            boolean settled = answers.resolved().containsKey(unit.id());
            if (states.get(unit.id()) != State.DECLINED && !settled) {
                states.put(unit.id(), facts.isMinor(unit) ? State.DECLINED : State.OPEN);
            }
        }
    }

    /** What is new in the version and was taken before. */
    private ImmutableList<Offered> taken() {
        return aligned.theirs()
                .inOrder()
                .select(element -> aligned.isTaken(element.id(), base))
                .collect(element -> taken(element.id()));
    }

    /** It keeps the id it was offered by, whatever the municipality calls it. */
    private Offered taken(String ours) {
        Aspect added = Aspect.added(ours);
        String id = Aspect.added(referenceId(ours)).toString();
        Optional<Conflict> settled = Optional.of(new Conflict(ConflictKind.ADDED_ALIKE, added, ours))
                .filter(conflict -> answers.chooses(id, "same"));
        return facts.offered(
                new Unit(id, Kind.ADDED, added, Lists.immutable.with(added)),
                Lists.immutable.empty(),
                new UnitFacts.Standing(State.ACCEPTED, true, Optional.empty(), settled));
    }

    private Offered offered(Unit unit) {
        return facts.offered(
                unit,
                alone.get(unit.id()),
                new UnitFacts.Standing(
                        states.getIfAbsentValue(unit.id(), State.OPEN),
                        isTaken(unit),
                        reason(unit),
                        Optional.ofNullable(conflicts.get(unit.id()))));
    }

    private Optional<Text> reason(Unit unit) {
        return Optional.ofNullable(answers.declined().get(unit.id()))
                .or(() -> Optional.ofNullable(answers.resolved().get(unit.id())).flatMap(Resolution::reason))
                .or(() -> Optional.ofNullable(remembered.get(unit.id())).flatMap(Declined::reason));
    }

    /** What is said to be the same knows from now on where it comes from. */
    private ImmutableList<Edit> origins(Document result) {
        return answers.resolved()
                .keyValuesView()
                .select(answer -> answer.getTwo().choice().equals("same"))
                .collect(answer -> answer.getOne().replaceFirst("\\.added$", ""))
                .select(id -> !aligned.renaming().id(id).equals(id))
                .flatCollect(id -> origin(result, aligned.renaming().id(id), id))
                .toList()
                .toImmutable();
    }

    private static ImmutableList<Edit> origin(Document result, String ours, String reference) {
        return Lists.immutable.withAll(Sides.in(result, ours)
                .flatMap(element -> element.descriptor().field("origin"))
                .map(field -> new Edit.Link(ours, field, reference))
                .stream()
                .toList());
    }

    private Edit basis() {
        return new Edit.Set(journey.id(), Journey.KIND.field("basedOn").orElseThrow(), Optional.of(target.id()));
    }
}
