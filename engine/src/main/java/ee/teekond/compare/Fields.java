package ee.teekond.compare;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Compares the fields of two matched elements by their descriptor table.
 *
 * <p>Left out is what says how a municipality fares rather than how its journey goes: emotions, moments of truth, who is
 * responsible, what has become of a proposal, evidence and notes. Two texts are the same if they agree in every language both are written in, so a
 * translation that is still missing is no adaptation. The services of a touchpoint and the pain points a proposal
 * addresses have no order.
 */
final class Fields {

    private static final ImmutableList<String> LEFT_OUT = Lists.immutable.with(
            "origin",
            "emotion",
            "momentOfTruth",
            "responsible",
            "status",
            "result",
            "evidence",
            "assumed",
            "note",
            "sample");

    private final Matching matching;
    private final Ways ways;

    Fields(Document ours, Document theirs, Matching matching) {
        this.matching = matching;
        this.ways = new Ways(ours, theirs, matching);
    }

    /** The names of the fields that count for an element. */
    static ImmutableList<String> compared(Element element) {
        return element.descriptor().fields().collect(Field::name).reject(LEFT_OUT::contains);
    }

    /** What changed from their element to ours. */
    ImmutableList<FieldChange> changes(Element our, Element their) {
        return our.descriptor()
                .fields()
                .reject(field -> LEFT_OUT.contains(field.name()))
                .reject(field -> same(field, our, their))
                .collect(field -> new FieldChange(field, their.get(field), our.get(field)));
    }

    private boolean same(Field field, Element our, Element their) {
        Optional<Object> mine = our.get(field);
        Optional<Object> others = their.get(field);
        return switch (field.name()) {
            case "next" -> ways.same(our.id(), their.id());
            case "services" -> ids(mine).equals(ids(others));
            case "addresses" ->
                ids(mine).collect(id -> matching.counterpart(id).orElse(id)).equals(ids(others));
            default -> mine.equals(others) || sameText(mine, others);
        };
    }

    /** Whether two texts agree in every language both are written in; nothing agrees with nothing only. */
    static boolean sameText(Optional<?> mine, Optional<?> others) {
        return text(mine)
                .flatMap(left -> text(others).map(right -> agree(left, right)))
                .orElse(false);
    }

    private static boolean agree(Text left, Text right) {
        ImmutableList<Language> shared = left.wordings()
                .keysView()
                .select(right.wordings()::containsKey)
                .toList()
                .toImmutable();
        return left.equals(right)
                || (shared.notEmpty()
                        && shared.allSatisfy(
                                language -> left.forReader(language).equals(right.forReader(language))));
    }

    /** The value as a text, an absent one as an empty text; empty when it is something else. */
    private static Optional<Text> text(Optional<?> value) {
        return value.isPresent() ? value.filter(Text.class::isInstance).map(Text.class::cast) : Optional.of(Text.EMPTY);
    }

    private static ImmutableSet<String> ids(Optional<Object> value) {
        return value.isPresent() && value.get() instanceof ImmutableList<?> list
                ? list.collect(String::valueOf).toSet().toImmutable()
                : Sets.immutable.empty();
    }
}
