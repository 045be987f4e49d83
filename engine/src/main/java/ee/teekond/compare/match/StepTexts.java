package ee.teekond.compare.match;

import ee.teekond.model.Organisation;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What touchpoints say, the services they use and those who provide them included. */
record StepTexts(Workspace workspace) {

    Said of(Touchpoint step) {
        MutableList<Text> more = Lists.mutable.empty();
        MutableList<String> names = Lists.mutable.empty();
        Lists.immutable
                .with(step.summary(), step.need(), step.goal(), step.action())
                .forEach(text -> text.ifPresent(more::add));
        for (String id : step.services()) {
            names.add(id);
            workspace.find(Service.KIND, id).ifPresent(service -> addService(service, more, names));
        }
        return new Said(step.title(), more.toImmutable(), names.toImmutable());
    }

    private void addService(Service service, MutableList<Text> more, MutableList<String> names) {
        more.add(service.title());
        service.summary().ifPresent(more::add);
        for (String id : service.providers()) {
            Optional<Organisation> provider = workspace.find(Organisation.KIND, id);
            provider.map(Organisation::title).ifPresent(more::add);
            provider.flatMap(Organisation::abbreviation).ifPresent(names::add);
        }
    }

    ImmutableList<Said> of(ImmutableList<Point> steps) {
        return steps.collect(point -> of((Touchpoint) point.element()));
    }
}
