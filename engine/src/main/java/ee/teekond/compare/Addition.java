package ee.teekond.compare;

import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * What one or several journeys have added to their reference. Two additions are alike if they have the same id or the same
 * name in a language both are written in; steps also if they use the same services.
 */
record Addition(ImmutableList<Instance> instances) {

    /** It in one journey, which is a column of the matrix. */
    record Instance(int column, Document journey, Difference difference) {

        private boolean isAlike(Instance other) {
            return difference.element().equals(other.difference.element())
                    || (!isService() && (hasName(other) || usesTheSame(other)));
        }

        private boolean isService() {
            return difference.type().equals(Service.KIND.name());
        }

        private boolean hasName(Instance other) {
            return Lists.immutable
                    .with(Language.values())
                    .anySatisfy(language -> name(language)
                            .filter(name ->
                                    other.name(language).filter(name::equals).isPresent())
                            .isPresent());
        }

        private Optional<String> name(Language language) {
            Text title = difference.title();
            return Optional.ofNullable(title.wordings().get(language))
                    .map(wording -> wording.text().strip().toLowerCase(Locale.ROOT));
        }

        private boolean usesTheSame(Instance other) {
            return services().notEmpty() && services().equals(other.services());
        }

        private ImmutableSet<String> services() {
            return difference
                    .element()
                    .flatMap(id -> journey.find(Touchpoint.KIND, id))
                    .map(step -> step.services().toSet().toImmutable())
                    .orElse(Sets.immutable.empty());
        }
    }

    static Addition of(Instance instance) {
        return new Addition(Lists.immutable.with(instance));
    }

    boolean isAlike(Instance instance) {
        return instances.anySatisfy(instance::isAlike);
    }

    Addition with(Instance instance) {
        return new Addition(instances.newWith(instance));
    }

    /** The journeys that have it. */
    ImmutableSet<Integer> columns() {
        return instances.collect(Instance::column).toSet().toImmutable();
    }

    /** What a journey has of it; the first, if it has several. */
    Optional<Difference> at(int column) {
        return instances.detectOptional(instance -> instance.column() == column).map(Instance::difference);
    }
}
