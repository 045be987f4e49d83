package ee.teekond.html.book;

import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The sorts of page there are, in the order of the book. A new sort is one more row here. */
final class Pages {

    private static final ImmutableList<Sort> ALL = Lists.immutable.with(
            TargetGroupsPage::all,
            JourneyPage::all,
            ServicesPage::all,
            OrganisationsPage::all,
            MunicipalitiesPage::all,
            MunicipalityPage::all,
            PersonasPage::all,
            PlanPage::all,
            DecisionsPage::all,
            ViewsPage::all,
            SourcesPage::all,
            TermsPage::all);

    private Pages() {}

    /** A sort of page: those of it that a workspace fills. */
    private interface Sort {
        ImmutableList<Page> in(Workspace workspace);
    }

    /** Every page a workspace fills, without the contents and the proofs. */
    static ImmutableList<Page> of(Workspace workspace) {
        return ALL.flatCollect(sort -> sort.in(workspace));
    }
}
