package ee.teekond.edit;

import ee.teekond.finding.Finding;
import ee.teekond.model.Document;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * An edit that was applied.
 *
 * @param inverse leads back to the document before; it expects the fields to hold what this edit set
 * @param touched ids of the elements added, removed, moved or changed
 */
public record Change(Document after, Edit inverse, ImmutableSet<String> touched) implements Outcome {
    @Override
    public Optional<Change> change() {
        return Optional.of(this);
    }

    @Override
    public ImmutableList<Finding> findings() {
        return NONE;
    }
}
