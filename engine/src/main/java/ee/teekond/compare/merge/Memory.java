package ee.teekond.compare.merge;

import ee.teekond.compare.merge.Offered.State;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Spot;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Marks;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;

/** Writes into the journey what was declined and why, and takes out what is no longer declined. */
record Memory(
        Document before,
        Document journey,
        Aligned aligned,
        Answers answers,
        ImmutableMap<String, Declined> remembered,
        Document target,
        LocalDate asOf) {

    private static final String SLOT = "deviations";

    ImmutableList<Edit> edits(ImmutableList<Offered> offered) {
        MutableList<Edit> edits = Lists.mutable.empty();
        Optional<String> last = journey.children(journey.id(), SLOT)
                .reject(id -> isRewritten(id, offered))
                .getLastOptional();
        for (Offered change : offered) {
            Optional<Declined> old = Optional.ofNullable(remembered.get(change.id()));
            boolean renewed = change.state() == State.DECLINED && isAnswered(change.id());
            boolean over = change.state() == State.ACCEPTED;
            if (old.isPresent() && (renewed || over)) {
                edits.add(new Edit.Remove(old.orElseThrow().deviation().id()));
            }
            if (renewed) {
                Deviation deviation = deviation(change);
                edits.add(new Edit.Add(new Spot(journey.id(), SLOT, last), deviation));
                last = Optional.of(deviation.id());
            }
        }
        return edits.toImmutable();
    }

    private boolean isRewritten(String deviation, ImmutableList<Offered> offered) {
        return remembered
                .keyValuesView()
                .select(old -> old.getTwo().deviation().id().equals(deviation))
                .anySatisfy(old -> offered.anySatisfy(change -> change.id().equals(old.getOne())
                        && (change.state() == State.ACCEPTED || isAnswered(change.id()))));
    }

    private boolean isAnswered(String id) {
        return answers.declined().containsKey(id) || answers.resolved().containsKey(id);
    }

    private Deviation deviation(Offered change) {
        return new Deviation(
                fresh("declined-" + change.id().replace('.', '-').replace('@', '-')),
                aligned.referenceId(change.element()),
                kind(change),
                change.reason(),
                Optional.of(asOf),
                Optional.of(change.id() + "@" + Edition.of(target).version().orElse(0)),
                Marks.NONE);
    }

    private String fresh(String wanted) {
        String id = wanted;
        for (int i = 2; isTaken(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return !isOld(id)
                && (before.elements().containsKey(id) || journey.elements().containsKey(id));
    }

    private boolean isOld(String id) {
        return remembered.anySatisfy(old -> old.deviation().id().equals(id));
    }

    private static DeviationKind kind(Offered change) {
        return switch (change.kind()) {
            case ADDED, SPLIT -> DeviationKind.MISSING;
            case REMOVED -> DeviationKind.ADDED;
            default -> DeviationKind.ADAPTED;
        };
    }
}
