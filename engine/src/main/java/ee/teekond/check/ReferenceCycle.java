package ee.teekond.check;

import ee.teekond.check.ElementCheck.Subject;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** Elements of one kind that lead back to themselves by one field: parts of one another, or each in place of the other. */
final class ReferenceCycle implements Check {

    @Override
    public ImmutableList<Finding> check(Workspace workspace, Locator where) {
        MutableSet<String> visited = Sets.mutable.empty();
        ElementCheck each = subject -> links(subject.element().descriptor())
                .flatCollect(field -> circle(subject, field, visited)
                        .map(circle -> Lists.immutable.with(finding(circle, field)))
                        .orElse(Lists.immutable.empty()));
        return each.check(workspace, where);
    }

    /** The fields of a kind that name one element of the same kind. */
    private static ImmutableList<Field> links(Kind<?> kind) {
        return kind.fields()
                .select(field -> field.type() instanceof ReferenceType type
                        && type.kind().equals(kind.name())
                        && (type.scope() == Scope.LOCAL || type.scope() == Scope.WORKSPACE));
    }

    /** The circle that the way from an element runs into, unless it has been found before. */
    private static Optional<ImmutableList<Subject>> circle(Subject start, Field field, MutableSet<String> visited) {
        MutableList<Subject> way = Lists.mutable.empty();
        Optional<Subject> next = Optional.of(start);
        while (next.isPresent() && visited.add(field + " " + name(next.orElseThrow()))) {
            way.add(next.orElseThrow());
            next = next.flatMap(subject -> next(subject, field));
        }
        Optional<String> met = next.map(ReferenceCycle::name);
        int first = way.detectIndex(subject -> Optional.of(name(subject)).equals(met));
        return first < 0 ? Optional.empty() : Optional.of(way.drop(first).toImmutable());
    }

    private static String name(Subject subject) {
        return subject.document().key().element(subject.element().id());
    }

    private static Optional<Subject> next(Subject subject, Field field) {
        Kind<? extends Element> kind = subject.element().descriptor();
        Optional<String> target = subject.element().get(field).map(String.class::cast);
        boolean local = ((ReferenceType) field.type()).scope() == Scope.LOCAL;
        Optional<Document> document = local
                ? Optional.of(subject.document())
                : target.flatMap(id -> subject.workspace().documentWith(kind, id));
        return document.flatMap(found -> target.flatMap(id -> found.find(kind, id))
                .map(element -> new Subject(subject.workspace(), found, element, subject.where())));
    }

    private static Finding finding(ImmutableList<Subject> circle, Field field) {
        Subject first = circle.get(0);
        return Finding.of(
                        Rule.REFERENCE_CYCLE,
                        circle.collect(ReferenceCycle::name),
                        field.name(),
                        circle.newWith(first)
                                .collect(subject -> subject.element().id())
                                .makeString(" → "))
                .at(first.where().value(first.document().key(), first.element().id(), field.name()));
    }
}
