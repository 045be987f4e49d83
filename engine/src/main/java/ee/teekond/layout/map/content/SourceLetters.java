package ee.teekond.layout.map.content;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.layout.card.Proof;
import ee.teekond.model.Evidence;
import ee.teekond.model.Marks;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;

/** Gives every source a letter when it is first cited. Not for use by several threads. */
public final class SourceLetters {
    private static final int LETTERS = 26;

    private final MutableMap<String, String> letters = Maps.mutable.empty();
    private final MutableList<String> order = Lists.mutable.empty();

    /** What a claim rests on: of each source the largest number counts, once. */
    Proof proof(ImmutableList<Evidence> evidence, boolean assumed, boolean sample) {
        var sources = evidence.collect(Evidence::source).distinct();
        sources.forEach(this::letter);
        var people = sources.collect(
                        source -> evidence.select(each -> each.source().equals(source))
                                .collectInt(SourceLetters::people)
                                .max())
                .select(count -> count > 0)
                .collect(People::new);
        var rule = Suppression.STANDARD;
        return new Proof(
                people.isEmpty() ? Optional.empty() : Optional.of(rule.of(rule.together(people))),
                sources.toSortedListBy(order::indexOf).collect(this::letter).toImmutable(),
                assumed,
                sample);
    }

    Proof proof(Marks marks, boolean sample) {
        return proof(marks.evidence(), marks.assumed(), sample);
    }

    /** The cited sources in the order of their letters. */
    public ImmutableList<String> cited() {
        return order.toImmutable();
    }

    /** The letter of a source, a new one where it has none yet. */
    public String letter(String source) {
        return letters.getIfAbsentPut(source, () -> {
            order.add(source);
            return spelled(order.size() - 1);
        });
    }

    private static int people(Evidence evidence) {
        return Math.max(
                evidence.n().orElse(0),
                Math.toIntExact(evidence.counts().valuesView().sumOfInt(n -> n)));
    }

    /** The letter with this number from 0: A to Z, then AA and so on. */
    public static String spelled(int number) {
        var letter = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? letter : spelled(number / LETTERS - 1) + letter;
    }
}
