package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Severity;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** All checks, in the order of the rules. A new rule is one more row here. */
public final class Checks {

    /** Those that find errors. */
    private static final ImmutableList<Check> ERRORS =
            Lists.immutable.with(new DanglingReference(), new NeedCycle(), new ReferenceCycle(), new ReversedRange());

    private static final ImmutableList<Check> ALL = ERRORS.newWithAll(Lists.immutable.with(
            new EmptyStage(),
            new MissingTranslation(),
            new ClaimWithoutEvidence(),
            new UnreachableTouchpoint(),
            new PartlyWithoutWhy(),
            new NeedNotProduced(),
            new DifferingTotal(),
            new PeriodOutside(),
            new RepeatedCode(),
            new FallingTarget(),
            new MunicipalityCode(),
            new PersonaNotFictional(),
            new UnfitAdoptionRule(),
            new RepeatedLane()));

    private Checks() {}

    /**
     * The errors there are in a workspace that had none before one of its documents changed.
     *
     * @param after the workspace with the document as it is now
     */
    public static ImmutableList<Finding> errorsAfter(Workspace after, Document before, Document now, Locator where) {
        return ERRORS.flatCollect(check -> check.checkAfter(after, before, now, where))
                .select(finding -> finding.counts(Severity.ERROR))
                .toSortedList(Finding.BY_PLACE)
                .toImmutable();
    }

    /** Everything that breaks any rule, by place; what a decisions document dismisses is explained. */
    public static ImmutableList<Finding> check(Workspace workspace, Locator where) {
        return new Dismissals(workspace, where)
                .explain(ALL.flatCollect(check -> check.check(workspace, where)))
                .toSortedList(Finding.BY_PLACE)
                .toImmutable();
    }
}
