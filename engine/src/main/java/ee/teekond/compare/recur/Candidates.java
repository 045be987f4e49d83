package ee.teekond.compare.recur;

import ee.teekond.compare.Matrix;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Finds what recurs in the journeys based on a reference. Each journey is laid beside the version it is based on; what the
 * working copy of the reference has changed meanwhile is no candidate any more.
 */
public final class Candidates {

    /** So many municipalities make a difference a candidate. */
    public static final int ENOUGH = 3;

    private static final Comparator<Candidate> MOST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> -candidate.municipalities())
            .thenComparing(Candidate::kind)
            .thenComparing(Candidate::id);

    private Candidates() {}

    /** The candidates of every reference, those most municipalities share first. */
    public static ImmutableList<Candidate> of(Workspace workspace, LocalDate asOf) {
        ImmutableList<Pattern> patterns = Lists.immutable.with(
                new LeftOut(),
                new Added(workspace),
                new Moved(),
                new Adapted(workspace.manifest().sourceLanguage()),
                new Services(Recurring.SERVICE_ADDED),
                new Services(Recurring.SERVICE_LEFT_OUT));
        return workspace
                .documents(Journey.KIND)
                .select(Candidates::isWorkingCopy)
                .flatCollect(reference -> {
                    ImmutableList<Variant> variants = variants(workspace, reference, asOf);
                    return patterns.flatCollect(pattern -> candidates(pattern, new Reference(reference), variants));
                })
                .toSortedList(MOST_FIRST)
                .toImmutable();
    }

    private static boolean isWorkingCopy(Document document) {
        return Journey.KIND
                .cast(document.root())
                .filter(journey ->
                        journey.municipality().isEmpty() && journey.version().isEmpty())
                .isPresent();
    }

    private static ImmutableList<Variant> variants(Workspace workspace, Document reference, LocalDate asOf) {
        return Matrix.journeysOf(workspace, reference)
                .collect(journey -> Variant.of(workspace, journey, asOf))
                .select(Optional::isPresent)
                .collect(Optional::orElseThrow);
    }

    private static ImmutableList<Candidate> candidates(
            Pattern pattern, Reference reference, ImmutableList<Variant> variants) {
        return pattern.groups(variants.flatCollect(pattern::in))
                .select(group -> group.municipalities() >= ENOUGH)
                .collect(group -> pattern.propose(reference, group)
                        .map(proposed -> candidate(pattern.kind(), reference, group, proposed)))
                .select(Optional::isPresent)
                .collect(Optional::orElseThrow);
    }

    private static Candidate candidate(Recurring kind, Reference reference, Group group, Proposed proposed) {
        String journey = reference.journey().id();
        return new Candidate(
                journey + "/" + kind.code() + "/" + proposed.name(),
                kind,
                journey,
                proposed.element(),
                group.cases(),
                proposed.main(),
                proposed.whole());
    }
}
