package ee.teekond.question;

import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Document;
import ee.teekond.model.Evidence;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a claim rests on. More evidence never makes a claim weaker. The rule is told to readers in {@code docs/evidence.md}.
 *
 * @param sources how many independent ones: however often a source is cited it is one, and so are all that one publisher
 *     gathered by one method, for who asks the same way again mostly hears the same again
 * @param kinds how many methods they came about by
 * @param people how many say so, as it may be told: too few are none
 * @param newest when the newest source is from, if any says
 */
public record Support(int sources, int kinds, int people, Optional<LocalDate> newest) {

    /** From so many independent sources on there is a point for them. */
    public static final int SEVERAL_SOURCES = 2;

    /** From so many methods on there is a point for them. */
    public static final int SEVERAL_KINDS = 2;

    /** From so many people on there is a point for them. */
    public static final int MANY_PEOPLE = 20;

    /** There is a point if the newest source is not older than so many years. */
    public static final int RECENT_YEARS = 3;

    /** A claim of fewer points is weak. */
    public static final int FAIR = 2;

    /** A claim of fewer points is not strong; there are no more than these. */
    public static final int STRONG = 4;

    /** What evidence amounts to. */
    public static Support of(Workspace workspace, ImmutableList<Evidence> evidence) {
        ImmutableList<Source> known = evidence.collect(Evidence::source)
                .distinct()
                .flatCollect(id ->
                        workspace.document(Source.KIND, id).map(Document::root).flatMap(Source.KIND::cast).stream()
                                .toList());
        return new Support(
                evidence.collect(each -> origin(known, each.source()))
                        .distinct()
                        .size(),
                known.collect(Source::method).distinct().size(),
                people(evidence),
                known.asLazy()
                        .flatCollect(source -> source.date().stream().toList())
                        .maxOptional(Comparator.naturalOrder()));
    }

    /** How strong that is on a day. */
    public Strength strength(LocalDate asOf) {
        if (sources == 0) {
            return Strength.NONE;
        }
        int points = point(sources >= SEVERAL_SOURCES)
                + point(kinds >= SEVERAL_KINDS)
                + point(isSaidByMany())
                + point(isRecent(asOf));
        return points < FAIR ? Strength.WEAK : points < STRONG ? Strength.FAIR : Strength.STRONG;
    }

    /** Whether enough people say so for their number to count. */
    public boolean isSaidByMany() {
        return people >= MANY_PEOPLE;
    }

    private boolean isRecent(LocalDate asOf) {
        return newest.filter(day -> !day.isBefore(asOf.minusYears(RECENT_YEARS)))
                .isPresent();
    }

    private static int point(boolean earned) {
        return earned ? 1 : 0;
    }

    private static int people(ImmutableList<Evidence> evidence) {
        Suppression rule = Suppression.STANDARD;
        return rule.of(Cell.EMPTY.saidBy(evidence.collect(Claim::of)).people(rule))
                .count()
                .orElse(0);
    }

    /** Whom a source comes from and how; a source that does not say by whom it was published stands for itself. */
    private static Origin origin(ImmutableList<Source> known, String id) {
        return known.detectOptional(source -> source.id().equals(id))
                .filter(source -> source.publisher().isPresent())
                .map(source -> new Origin(source.publisher().get(), Optional.of(source.method())))
                .orElse(new Origin(id, Optional.empty()));
    }

    private record Origin(String name, Optional<SourceMethod> method) {}
}
