package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Element;
import ee.teekond.model.Values;
import ee.teekond.model.Values.Reference;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.FieldType.Scope;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Maps;

/** A reference to something that is not there. */
final class DanglingReference implements Check {

    /** So many get a suggestion; finding one takes time. */
    private static final int SUGGESTIONS = 100;

    @Override
    public ImmutableList<Finding> check(Workspace workspace, Locator where) {
        return each(new Targets(workspace)).check(workspace, where);
    }

    /** Only what loses an element can leave other documents referring to it in vain. */
    @Override
    public ImmutableList<Finding> checkAfter(Workspace after, Document before, Document now, Locator where) {
        boolean lost =
                before.elements().keysView().anySatisfy(id -> !now.elements().containsKey(id));
        return lost ? check(after, where) : each(new Targets(after)).check(after, now, where);
    }

    private static ElementCheck each(Targets targets) {
        return subject -> Values.references(subject.element())
                .reject(reference -> reference.target().isEmpty()
                        || targets.of(subject.document(), reference).contains(reference.target())
                        || mayStandInBrokenPart(subject.where(), reference))
                .collect(reference -> finding(subject, reference, targets));
    }

    private static boolean mayStandInBrokenPart(Locator where, Reference reference) {
        String target = reference.target();
        return reference.type().scope() == Scope.ELEMENT
                ? where.mayBeDefined(target.substring(target.indexOf('#') + 1))
                        || where.mayBeDefined(target.substring(target.indexOf('/') + 1, target.indexOf('#')))
                : where.mayBeDefined(target);
    }

    private static Finding finding(ElementCheck.Subject subject, Reference reference, Targets targets) {
        return subject.findingAt(
                        reference.path(),
                        Rule.REFERENCE_DANGLING,
                        reference.target(),
                        reference.type().scope() == Scope.ELEMENT
                                ? "element"
                                : reference.type().kind())
                .suggesting(targets.nearest(subject.document(), reference));
    }

    /** What references may point at, looked up once for each kind and document. */
    private static final class Targets {
        private final Workspace workspace;
        private final MutableMap<String, SetIterable<String>> found = Maps.mutable.empty();
        private int suggested;

        Targets(Workspace workspace) {
            this.workspace = workspace;
        }

        SetIterable<String> of(Document document, Reference reference) {
            ReferenceType type = reference.type();
            return switch (type.scope()) {
                case DOCUMENT -> found.getIfAbsentPut("document " + type.kind(), () -> documents(type.kind()));
                case WORKSPACE ->
                    found.getIfAbsentPut(
                            "shared " + type.kind(),
                            () -> workspace.shared(type.kind()).toSet());
                case LOCAL ->
                    found.getIfAbsentPut(
                            "local " + document.key() + " " + type.kind(), () -> ids(document, type.kind()));
                case ELEMENT ->
                    found.getIfAbsentPut(
                            "elements " + reference.target().replaceFirst("#.*", ""),
                            () -> elements(type.kind(), reference.target()));
            };
        }

        Optional<String> nearest(Document document, Reference reference) {
            suggested++;
            return suggested > SUGGESTIONS ? Optional.empty() : Nearest.to(reference.target(), of(document, reference));
        }

        private SetIterable<String> documents(String kind) {
            return workspace
                    .documents()
                    .keysView()
                    .select(key -> key.kind().equals(kind))
                    .collect(DocumentKey::id)
                    .toSet();
        }

        private static SetIterable<String> ids(Document document, String kind) {
            return document.elements()
                    .valuesView()
                    .select(element -> element.descriptor().name().equals(kind))
                    .collect(Element::id)
                    .toSet();
        }

        /** Only the elements of the document the reference names: the others are not what was meant. */
        private SetIterable<String> elements(String kind, String target) {
            return workspace
                    .documents()
                    .keyValuesView()
                    .select(pair -> pair.getOne().kind().equals(kind) && target.startsWith(pair.getOne() + "#"))
                    .flatCollect(pair -> pair.getTwo().elements().keysView().collect(id -> pair.getOne() + "#" + id))
                    .toSet();
        }
    }
}
