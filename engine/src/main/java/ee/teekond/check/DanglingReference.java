package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.Values;
import ee.teekond.model.Values.Reference;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A reference to something that is not there. */
final class DanglingReference implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        return Values.references(subject.element())
                .reject(reference -> reference.target().isEmpty()
                        || candidates(subject, reference).contains(reference.target()))
                .collect(reference -> finding(subject, reference));
    }

    private static Finding finding(Subject subject, Reference reference) {
        return subject.finding(
                        Rule.REFERENCE_DANGLING,
                        reference.path(),
                        reference.target(),
                        reference.type().kind())
                .suggesting(Nearest.to(reference.target(), candidates(subject, reference)));
    }

    private static RichIterable<String> candidates(Subject subject, Reference reference) {
        ReferenceType type = reference.type();
        return switch (type.scope()) {
            case DOCUMENT -> documents(subject.workspace(), type.kind()).collect(DocumentKey::id);
            case WORKSPACE -> subject.workspace().shared(type.kind());
            case LOCAL ->
                subject.document()
                        .elements()
                        .select(element -> element.descriptor().name().equals(type.kind()))
                        .collect(Element::id);
            case ELEMENT -> elements(subject.workspace(), type.kind(), reference.target());
        };
    }

    private static RichIterable<DocumentKey> documents(Workspace workspace, String kind) {
        return workspace.documents().keysView().select(key -> key.kind().equals(kind));
    }

    /** Only the elements of the document the reference names: the others are not what was meant. */
    private static RichIterable<String> elements(Workspace workspace, String kind, String target) {
        return documents(workspace, kind)
                .select(key -> target.startsWith(key + "#"))
                .flatCollect(key -> Lists.immutable.ofAll(
                        workspace.documents().get(key).elements().keysView().collect(id -> key + "#" + id)));
    }
}
