package ee.teekond.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Hides what too small a number could be worked out from. Numbers listed side by side may be parts of one another: whoever
 * knows a total and all of its parts but one knows that one too, and what is left of a total that lists no more is a part as
 * well. So further numbers are hidden, small ones first, until every hidden number, and every part that is too small,
 * could be at least {@code k} more or fewer for all that is still shown. A hidden number does not show why it is hidden.
 */
final class Complement {

    private final Suppression rule;
    private final Patches patches;
    private final ImmutableList<Integer> amounts;
    private final BitSet shown = new BitSet();

    private Complement(Suppression rule, ImmutableList<Listed> list) {
        this.rule = rule;
        patches = Patches.of(list);
        amounts = list.collect(one -> one.people().count());
        shown.set(0, list.size());
    }

    /** Each number of a list as it may be shown. */
    static ImmutableList<Disclosed> of(Suppression rule, ImmutableList<Listed> list) {
        MutableMap<Listed, Disclosed> shown = Maps.mutable.empty();
        MutableList<Listed> left = list.toList();
        while (left.notEmpty()) {
            ImmutableList<Listed> bound = boundTo(left.getFirst(), left);
            bound.zip(new Complement(rule, bound).shown()).forEach(pair -> shown.put(pair.getOne(), pair.getTwo()));
            left.removeAll(bound.castToList());
        }
        return list.collect(shown::get);
    }

    /** Those that can tell anything of a number, or of one that can. */
    private static ImmutableList<Listed> boundTo(Listed number, RichIterable<Listed> all) {
        MutableList<Listed> bound = Lists.mutable.with(number);
        for (int i = 0; i < bound.size(); i++) {
            Listed next = bound.get(i);
            bound.addAll(all.select(next::meets).reject(bound::contains).toList());
        }
        return bound.toImmutable();
    }

    private ImmutableList<Disclosed> shown() {
        ImmutableList<BitSet> small = smallParts();
        amounts.forEachWithIndex((amount, i) -> shown.set(i, !rule.hides(new People(amount))));
        for (Optional<BitSet> open = exposed(small); open.isPresent(); open = exposed(small)) {
            shown.clear(next(open.get()));
        }
        return amounts.collectWithIndex(
                (amount, i) -> new Disclosed(shown.get(i) ? Optional.of(amount) : Optional.empty(), rule.k()));
    }

    /** Patches, and what is left of a number, that are known to hold too few people if everything is shown. */
    private ImmutableList<BitSet> smallParts() {
        Possible all = possible(shown);
        MutableList<BitSet> parts = Lists.mutable.empty();
        amounts.forEachWithIndex((amount, i) -> parts.add(patches.rest(i, shown)));
        patches.numbers().forEachWithIndex((numbers, i) -> {
            BitSet patch = new BitSet();
            patch.set(i);
            parts.add(patch);
        });
        return parts.reject(BitSet::isEmpty)
                .distinct()
                .reject(part -> patches.parts().contains(part) || all.leavesNobodyOr(part, rule.k()))
                .toImmutable();
    }

    private Optional<BitSet> exposed(ImmutableList<BitSet> small) {
        MutableList<BitSet> secret = small.toList();
        amounts.forEachWithIndex((amount, i) -> {
            if (!shown.get(i)) {
                secret.add(patches.parts().get(i));
            }
        });
        return secret.detectOptional(some -> !possible(shown).leavesOpen(some, rule.k()));
    }

    /** The smallest number that is enough to hide, or else the smallest that tells anything of it. */
    private int next(BitSet exposed) {
        ImmutableList<Integer> telling = meeting(Lists.immutable.with(exposed));
        return meeting(telling.collect(patches.parts()::get))
                .detectOptional(number -> {
                    BitSet without = (BitSet) shown.clone();
                    without.clear(number);
                    return possible(without).leavesOpen(exposed, rule.k());
                })
                .orElseGet(telling::getFirst);
    }

    /** The numbers shown that count any of these patches, the smallest first. */
    private ImmutableList<Integer> meeting(ImmutableList<BitSet> some) {
        return Lists.immutable
                .withAll(shown.stream().boxed().toList())
                .select(number -> some.anySatisfy(patches.parts().get(number)::intersects))
                .toSortedList(Comparator.comparingInt(amounts::get))
                .toImmutable();
    }

    private Possible possible(BitSet numbers) {
        return new Possible(patches, amounts, numbers);
    }
}
