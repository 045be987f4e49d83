package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Rule;
import ee.teekond.model.Need;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;

/** A service that needs what no service produces and no persona has from the start. */
final class NeedNotProduced implements Check {

    @Override
    public ImmutableList<Finding> check(Workspace workspace, Locator where) {
        SetIterable<String> had = workspace
                .all(Service.KIND)
                .flatCollect(Service::produces)
                .newWithAll(workspace.all(Persona.KIND).flatCollect(Persona::holds))
                .toSet();
        ElementCheck each = subject ->
                subject.element() instanceof Service service ? check(subject, service, had) : Lists.immutable.empty();
        return each.check(workspace, where);
    }

    /** An outcome that does not exist at all is a dangling reference, and one fault is enough. */
    private static ImmutableList<Finding> check(
            ElementCheck.Subject subject, Service service, SetIterable<String> had) {
        return service.needs()
                .flatCollect(Need::outcomes)
                .distinct()
                .reject(outcome -> had.contains(outcome) || subject.where().mayBeMentioned(outcome))
                .select(subject.workspace().shared("outcome")::contains)
                .collect(outcome -> subject.findingAt("needs", Rule.NEED_NOT_PRODUCED, service.id(), outcome));
    }
}
