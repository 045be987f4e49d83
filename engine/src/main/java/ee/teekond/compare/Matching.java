package ee.teekond.compare;

import ee.teekond.compare.match.By;
import ee.teekond.compare.match.Match;
import ee.teekond.model.Document;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Which item of one journey is which of another. Elements belong together if they have the same id, else if one names the
 * other, or both name the same, as their origin. A service belongs to the same service at the matching touchpoint, else
 * at another one, in the same stage if possible. For one thread.
 */
final class Matching {

    private final Document ours;
    private final Document theirs;
    private final MutableMap<Item, Item> toTheirs = Maps.mutable.empty();
    private final MutableMap<Item, Item> toOurs = Maps.mutable.empty();
    private final MutableMap<Item, Match> by = Maps.mutable.empty();

    Matching(Document ours, Document theirs) {
        this.ours = ours;
        this.theirs = theirs;
        ImmutableList<Item> left = Item.of(ours);
        ImmutableList<Item> right = Item.of(theirs);
        ImmutableSet<Item> known = right.toSet().toImmutable();
        left.select(our -> !our.isService() && our.in(ours).origin().isEmpty() && known.contains(our))
                .forEach(our -> put(our, our, By.ID));
        pair(left, right, By.ORIGIN, this::sameOrigin);
        left.select(Item::isService)
                .forEach(our -> our.touchpoint()
                        .flatMap(this::counterpart)
                        .map(touchpoint -> new Item(our.type(), our.id(), Optional.of(touchpoint)))
                        .filter(known::contains)
                        .ifPresent(their -> put(our, their, By.ID)));
        pair(left, right, By.SERVICE, (our, their) -> sameService(our, their) && sameStage(our, their));
        pair(left, right, By.SERVICE, Matching::sameService);
    }

    /** The other journey's item for one of this journey. */
    Optional<Item> theirs(Item our) {
        return Optional.ofNullable(toTheirs.get(our));
    }

    /** This journey's item for one of the other. */
    Optional<Item> ours(Item their) {
        return Optional.ofNullable(toOurs.get(their));
    }

    /** The other journey's id for an element of this journey. */
    Optional<String> counterpart(String id) {
        return Optional.ofNullable(ours.elements().get(id))
                .flatMap(Item::of)
                .flatMap(this::theirs)
                .map(Item::id);
    }

    /** What an item of this journey was matched by. */
    Optional<Match> by(Item our) {
        return Optional.ofNullable(by.get(our));
    }

    private void put(Item our, Item their, By reason) {
        toTheirs.put(our, their);
        toOurs.put(their, our);
        by.put(our, new Match(reason, Match.CERTAIN));
    }

    private void pair(ImmutableList<Item> left, ImmutableList<Item> right, By reason, BiPredicate<Item, Item> same) {
        for (Item our : left.reject(toTheirs::containsKey)) {
            right.detectOptional(their ->
                            !toOurs.containsKey(their) && our.type().equals(their.type()) && same.test(our, their))
                    .ifPresent(their -> put(our, their, reason));
        }
    }

    private boolean sameOrigin(Item our, Item their) {
        return !our.isService()
                && (our.in(ours).standsFor().anySatisfy(their.in(theirs).standsFor()::contains)
                        || our.in(ours).standsFor().contains(their.id()));
    }

    private boolean sameStage(Item our, Item their) {
        return our.stage(ours).flatMap(this::counterpart).equals(their.stage(theirs));
    }

    private static boolean sameService(Item our, Item their) {
        return our.isService() && our.id().equals(their.id());
    }
}
