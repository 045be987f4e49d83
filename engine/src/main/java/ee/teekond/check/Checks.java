package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** All checks, in the order of the rules. A new rule is one more row here. */
public final class Checks {

    private static final ImmutableList<Check> ALL = Lists.immutable.with(
            new DanglingReference(),
            new NeedCycle(),
            new ReferenceCycle(),
            new ReversedRange(),
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
            new RepeatedLane());

    private Checks() {}

    /** Everything that breaks any rule, by place; what a decisions document dismisses is explained. */
    public static ImmutableList<Finding> check(Workspace workspace, Locator where) {
        return new Dismissals(workspace, where)
                .explain(ALL.flatCollect(check -> check.check(workspace, where)))
                .toSortedList(Finding.BY_PLACE)
                .toImmutable();
    }
}
