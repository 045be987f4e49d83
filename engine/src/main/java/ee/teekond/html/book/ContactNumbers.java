package ee.teekond.html.book;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.disclosure.Listed;
import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.model.ContactCount;
import ee.teekond.model.Document;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * How often people turned to a municipality, as it may be shown. A count that names no reason, no need, no service or no local
 * name may be the total of those that do, and one of a year that of its halves.
 *
 * @param shown by the count's id
 */
record ContactNumbers(ImmutableMap<String, Disclosed> shown) {

    static ContactNumbers of(Document municipality) {
        ImmutableList<ContactCount> counts = municipality.all(ContactCount.KIND);
        ImmutableList<LocalDate> days = counts.flatCollect(count ->
                        Lists.immutable.with(count.since(), count.until().plusDays(1)))
                .distinct()
                .toSortedList()
                .toImmutable();
        ImmutableList<Disclosed> shown = Suppression.STANDARD.list(
                counts.collectWithIndex((count, i) -> new Listed(where(counts, i, days), new People(count.n()))));
        return new ContactNumbers(counts.zip(shown)
                .toMap(pair -> pair.getOne().id(), pair -> pair.getTwo())
                .toImmutable());
    }

    /** How it stands in the table. */
    String of(ContactCount count) {
        return shown.get(count.id()).inTable();
    }

    /** Counts of the very same are told apart by their ids: they are parts side by side, not one and the same. */
    private static ImmutableList<Optional<ImmutableSet<String>>> where(
            ImmutableList<ContactCount> counts, int place, ImmutableList<LocalDate> days) {
        ContactCount count = counts.get(place);
        boolean twin = counts.count(other -> about(other).equals(about(count))
                        && other.since().equals(count.since())
                        && other.until().equals(count.until()))
                > 1;
        return about(count)
                .collect(value -> value.map(Sets.immutable::with))
                .newWith(Optional.of(days.select(day -> !day.isBefore(count.since()) && !day.isAfter(count.until()))
                        .collect(LocalDate::toString)
                        .toSet()
                        .toImmutable()))
                .newWith(twin ? Optional.of(Sets.immutable.with(count.id())) : Optional.empty());
    }

    private static ImmutableList<Optional<String>> about(ContactCount count) {
        return Lists.immutable.with(
                count.reason(), count.need(), count.service(), count.localName().map(Object::toString));
    }
}
