package ee.teekond.edit;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Values;
import ee.teekond.model.Values.Reference;
import ee.teekond.model.descriptor.FieldType.Scope;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;

/** Finds the references within a document that edits have left without their target. */
record OpenReferences(MutableDocument document, Document before) {

    /** Looks at the elements that were touched, and for users of those that are gone. */
    ImmutableList<Finding> after(SetIterable<String> touched) {
        SetIterable<String> gone = touched.reject(id -> document.element(id).isPresent());
        MutableList<Finding> findings = Lists.mutable.empty();
        for (String id : touched.toSortedList()) {
            document.element(id)
                    .ifPresent(
                            element -> open(element).forEach(reference -> findings.add(dangling(element, reference))));
        }
        if (gone.notEmpty()) {
            for (Element user : document.all()) {
                if (!touched.contains(user.id())) {
                    open(user)
                            .select(reference -> gone.contains(reference.target()))
                            .forEach(reference -> findings.add(stillUsed(user, reference)));
                }
            }
        }
        return findings.toImmutable();
    }

    private RichIterable<Reference> open(Element element) {
        return Values.references(element)
                .select(reference -> reference.type().scope() == Scope.LOCAL)
                .reject(reference -> document.element(reference.target())
                        .filter(target -> target.descriptor()
                                .name()
                                .equals(reference.type().kind()))
                        .isPresent());
    }

    private Finding dangling(Element element, Reference reference) {
        boolean removed = before.elements().containsKey(reference.target());
        return Finding.of(
                removed ? Rule.EDIT_STILL_USED : Rule.EDIT_DANGLING,
                before.key().element(element.id()),
                removed ? reference.target() : element.id(),
                removed ? element.id() : reference.path(),
                removed ? reference.path() : reference.target());
    }

    private Finding stillUsed(Element user, Reference reference) {
        return Finding.of(
                Rule.EDIT_STILL_USED, before.key().element(user.id()), reference.target(), user.id(), reference.path());
    }
}
