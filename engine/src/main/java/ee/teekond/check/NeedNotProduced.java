package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Need;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A service that needs what no service produces and no persona has from the start. */
final class NeedNotProduced implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        if (!(subject.element() instanceof Service service)) {
            return Lists.immutable.empty();
        }
        return service.needs()
                .flatCollect(Need::outcomes)
                .distinct()
                .reject(outcome -> isHeld(subject.workspace(), outcome))
                .collect(outcome -> subject.finding(Rule.NEED_NOT_PRODUCED, "needs", service.id(), outcome));
    }

    private static boolean isHeld(Workspace workspace, String outcome) {
        return workspace
                        .all(Service.KIND)
                        .anySatisfy(service -> service.produces().contains(outcome))
                || workspace
                        .all(Persona.KIND)
                        .anySatisfy(persona -> persona.holds().contains(outcome));
    }
}
