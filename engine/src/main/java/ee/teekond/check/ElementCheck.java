package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/** A rule that looks at elements one by one. */
interface ElementCheck extends Check {

    /** What breaks the rule in one element. */
    ImmutableList<Finding> check(Subject subject);

    @Override
    default ImmutableList<Finding> check(Workspace workspace, Locator where) {
        return workspace.sortedDocuments().flatCollect(document -> check(workspace, document, where));
    }

    @Override
    default ImmutableList<Finding> checkAfter(Workspace after, Document before, Document now, Locator where) {
        return check(after, now, where);
    }

    /** What breaks the rule in one document of the workspace. */
    default ImmutableList<Finding> check(Workspace workspace, Document document, Locator where) {
        return document.inOrder().flatCollect(element -> check(new Subject(workspace, document, element, where)));
    }

    /** An element with everything around it. */
    record Subject(Workspace workspace, Document document, Element element, Locator where) {

        /** A finding about the element, at the value of {@code path}. */
        Finding findingAt(String path, Rule rule, Object... arguments) {
            return Finding.of(rule, name(), arguments).at(where.value(document.key(), element.id(), path));
        }

        /** A finding about the element as such. */
        Finding finding(Rule rule, Object... arguments) {
            return Finding.of(rule, name(), arguments).at(where.element(document.key(), element.id()));
        }

        /** Another element of the same document. */
        Subject of(Element other) {
            return new Subject(workspace, document, other, where);
        }

        /** Whether all that is written of a field was understood, so that its absence can be believed. */
        boolean isRead(String field) {
            return where.isRead(document.key(), element.id(), field);
        }

        private String name() {
            return document.key().element(element.id());
        }
    }
}
