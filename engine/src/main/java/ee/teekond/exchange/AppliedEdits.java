package ee.teekond.exchange;

import ee.teekond.edit.Change;
import ee.teekond.edit.Outcome;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Edits applied to the documents of a workspace one after another: all of them, or with findings none.
 *
 * @param changed the documents that are other than before, by name
 * @param undo the edits that lead back, in the order they must be applied
 * @param findings why nothing was applied, each about the edit it is for: {@code edits[3]}
 */
public record AppliedEdits(
        ImmutableList<Document> changed, ImmutableList<AddressedEdit> undo, ImmutableList<Finding> findings) {

    /** Applies edits to the documents they name. */
    public static AppliedEdits of(Workspace workspace, ImmutableList<AddressedEdit> edits) {
        MutableMap<DocumentKey, Document> now = Maps.mutable.empty();
        MutableList<AddressedEdit> undo = Lists.mutable.empty();
        for (int i = 0; i < edits.size(); i++) {
            AddressedEdit edit = edits.get(i);
            DocumentKey key = edit.document();
            Document before = now.getIfAbsent(key, () -> workspace.documents().get(key));
            Outcome outcome = edit.edit().applyTo(before);
            Optional<Change> change = outcome.change();
            ImmutableList<Finding> findings = outcome.findings()
                    .newWithAll(change.map(found -> taken(workspace, found)).orElse(Outcome.NONE));
            if (findings.notEmpty()) {
                return refused(findings, "edits[" + i + "]");
            }
            now.put(key, change.orElseThrow().after());
            undo.add(0, new AddressedEdit(key, change.orElseThrow().inverse()));
        }
        ImmutableList<Document> changed = now.valuesView()
                .reject(document -> document.equals(workspace.documents().get(document.key())))
                .toSortedListBy(Document::key)
                .toImmutable();
        return new AppliedEdits(
                changed,
                undo.select(edit ->
                                changed.anySatisfy(document -> document.key().equals(edit.document())))
                        .toImmutable(),
                Outcome.NONE);
    }

    private static AppliedEdits refused(ImmutableList<Finding> findings, String about) {
        return new AppliedEdits(
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                findings.collect(finding -> finding.withAbout(Lists.immutable.with(about))));
    }

    /**
     * The ids a change gave to elements that others refer to by bare id, and which other documents of the workspace have
     * already: such an element has its id alone in the whole workspace.
     */
    public static ImmutableList<Finding> taken(Workspace workspace, Change change) {
        DocumentKey key = change.after().key();
        return change.touched()
                .toSortedList()
                .flatCollect(id -> Lists.immutable.withAll(
                        Optional.ofNullable(change.after().elements().get(id)).stream()
                                .toList()))
                .select(element -> element.descriptor().shared())
                .flatCollect(element -> elsewhere(workspace, key, element))
                .toImmutable();
    }

    private static ImmutableList<Finding> elsewhere(Workspace workspace, DocumentKey key, Element element) {
        return workspace
                .documentWith(element.descriptor(), element.id())
                .filter(other -> !other.key().equals(key))
                .map(other -> Lists.immutable.with(
                        Finding.of(Rule.ID_DUPLICATE, key.element(element.id()), element.id(), other.key())))
                .orElse(Outcome.NONE);
    }
}
