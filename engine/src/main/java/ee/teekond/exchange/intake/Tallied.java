package ee.teekond.exchange.intake;

import ee.teekond.edit.Edit;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.intake.Intake.Line;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Histogram;
import ee.teekond.model.Marks;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * What a table says about steps and pain points, and the edits that bring it there: evidence from its source takes the place of
 * what was there from it before, so that bringing it twice changes nothing. For one thread.
 */
final class Tallied {

    private final Document source;
    private final MutableSortedMap<Target, Answers> answers = SortedMaps.mutable.empty();

    Tallied(Document source) {
        this.source = source;
    }

    Answers about(Target target) {
        return answers.getIfAbsentPut(target, Answers::new);
    }

    private ImmutableList<Line> lines() {
        return answers.keyValuesView()
                .collect(pair -> {
                    Histogram feelings = pair.getTwo().feelings();
                    return pair.getOne().isStep()
                            ? new Line(pair.getOne().name(), feelings.size(), feelings.median())
                            : new Line(pair.getOne().name(), pair.getTwo().people(), OptionalInt.empty());
                })
                .toList()
                .toImmutable();
    }

    /** What is known for real must not become part of what is invented: without the example it would be gone. */
    private ImmutableList<Finding> findings() {
        return source.isSample(source.root())
                ? answers.keysView()
                        .select(Tallied::isReal)
                        .collect(target -> Finding.of(Rule.IMPORT_SAMPLE, target.name(), target.name()))
                        .toList()
                        .toImmutable()
                : Lists.immutable.empty();
    }

    private static boolean isReal(Target target) {
        Element element = target.element();
        return element instanceof Touchpoint step
                ? !target.journey().isSample(step, "emotion")
                        && step.emotion().anySatisfy(each -> each.evidence().notEmpty())
                : !target.journey().isSample(element, "evidence")
                        && element.marks().evidence().notEmpty();
    }

    /** What it comes to, unless something is wrong. */
    Intake intake(CsvFile table, ImmutableList<String> known, Findings wrong) {
        ImmutableList<Finding> all = wrong.all().newWithAll(findings());
        return all.notEmpty()
                ? Intake.refused(all)
                : new Intake(
                        edits(),
                        lines(),
                        table.rows().size(),
                        table.columns().reject(column -> column.isEmpty() || known.contains(column)),
                        Lists.immutable.empty(),
                        Lists.immutable.empty());
    }

    private ImmutableList<AddressedEdit> edits() {
        return answers.keyValuesView()
                .flatCollect(pair -> edits(pair.getOne(), pair.getTwo())
                        .collect(edit ->
                                new AddressedEdit(pair.getOne().journey().key(), edit)))
                .toList()
                .toImmutable();
    }

    private ImmutableList<Edit> edits(Target target, Answers said) {
        Element element = target.element();
        if (element instanceof Touchpoint step) {
            ImmutableList<Emotion> now = emotions(step, said.feelings());
            return now.equals(step.emotion()) ? Lists.immutable.empty() : set(target, "emotion", now);
        }
        ImmutableList<Evidence> now = with(element.marks().evidence(), said.people(), SortedMaps.mutable.empty());
        return now.equals(element.marks().evidence()) ? Lists.immutable.empty() : set(target, "evidence", now);
    }

    /** Sets a field, and marks it as invented where the source is. */
    private ImmutableList<Edit> set(Target target, String name, Object value) {
        Element element = target.element();
        Field field = element.descriptor().field(name).orElseThrow();
        MutableList<Edit> edits = Lists.mutable.with(new Edit.Set(element.id(), field, Optional.of(value)));
        boolean covered = target.journey().isSample(element, name);
        if (source.isSample(source.root()) && !covered) {
            edits.add(new Edit.Set(
                    element.id(),
                    Marks.sample(element.descriptor()),
                    Optional.of(element.marks().sample().and(Lists.immutable.with(name)))));
        }
        return edits.toImmutable();
    }

    /** The feeling of everybody, with what this source says; a guess gives way to it. */
    private ImmutableList<Emotion> emotions(Touchpoint step, Histogram feelings) {
        Optional<Emotion> before =
                step.emotion().detectOptional(each -> each.persona().isEmpty());
        if (before.isEmpty() && feelings.size() == 0) {
            return step.emotion();
        }
        ImmutableList<Evidence> others =
                before.filter(each -> !each.assumed()).map(Emotion::evidence).orElseGet(Lists.immutable::empty);
        ImmutableList<Evidence> evidence =
                with(others, feelings.size(), feelings.counts().toSortedMap());
        Emotion now = new Emotion(Optional.empty(), before.map(Emotion::value).orElse(0L), evidence, false);
        OptionalInt median = Histogram.of(now).median();
        Emotion told = new Emotion(Optional.empty(), median.orElse((int) now.value()), evidence, median.isEmpty());
        return before.isPresent()
                ? step.emotion().collect(each -> each.equals(before.get()) ? told : each)
                : step.emotion().newWith(told);
    }

    private ImmutableList<Evidence> with(
            ImmutableList<Evidence> before, int people, MutableSortedMap<Integer, Integer> counts) {
        int at = before.detectIndex(each -> each.source().equals(source.id()));
        if (people == 0) {
            return at < 0 ? before : before.reject(each -> each.source().equals(source.id()));
        }
        Optional<Evidence> old = at < 0 ? Optional.empty() : Optional.of(before.get(at));
        MutableSortedMap<Long, Integer> tenths = SortedMaps.mutable.empty();
        counts.forEachKeyValue((value, times) -> tenths.put((long) value, times));
        Evidence now = new Evidence(
                source.id(),
                old.flatMap(Evidence::place),
                Optional.of(people),
                tenths.toImmutable(),
                old.<Text>flatMap(Evidence::quote));
        return at < 0
                ? before.newWith(now)
                : before.collectWithIndex((each, i) -> i == at ? now : each)
                        .rejectWithIndex((each, i) -> i != at && each.source().equals(source.id()));
    }
}
