package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.model.Municipality;
import ee.teekond.model.Term;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A municipality with a code that is no longer, or not at all, in the classifier of its county. */
final class MunicipalityCode implements Check {

    @Override
    public ImmutableList<Finding> check(Workspace workspace, Locator where) {
        ImmutableList<Term> coded =
                workspace.all(Term.KIND).select(term -> term.code().isPresent());
        ElementCheck each = subject -> subject.element() instanceof Municipality municipality && subject.isRead("code")
                ? municipality
                        .code()
                        .flatMap(code -> finding(subject, municipality, code, coded))
                        .map(Lists.immutable::with)
                        .orElse(Lists.immutable.empty())
                : Lists.immutable.empty();
        return each.check(workspace, where);
    }

    private static Optional<Finding> finding(
            ElementCheck.Subject subject, Municipality municipality, String code, ImmutableList<Term> coded) {
        ImmutableList<Term> terms =
                coded.select(term -> term.code().filter(code::equals).isPresent());
        if (terms.notEmpty()) {
            return terms.allSatisfy(term -> term.lastVersion().isPresent())
                    ? Optional.of(retired(subject, code, terms.get(0)))
                    : Optional.empty();
        }
        ImmutableList<Term> county = coded.select(
                term -> term.broader().isPresent() && term.broader().equals(municipality.county()));
        return county.isEmpty() || subject.where().mayBeMentioned(code)
                ? Optional.empty()
                : Optional.of(unknown(subject, code, county));
    }

    private static Finding retired(ElementCheck.Subject subject, String code, Term term) {
        return subject.findingAt(
                        "code",
                        Rule.MUNICIPALITY_CODE,
                        code,
                        "retired",
                        " " + term.lastVersion().orElseThrow())
                .suggesting(term.replacedBy()
                        .flatMap(next -> subject.workspace().find(Term.KIND, next))
                        .flatMap(Term::code));
    }

    private static Finding unknown(ElementCheck.Subject subject, String code, ImmutableList<Term> county) {
        return subject.findingAt("code", Rule.MUNICIPALITY_CODE, code, "unknown", "")
                .suggesting(Nearest.to(
                        code,
                        county.flatCollect(term ->
                                Lists.immutable.withAll(term.code().stream().toList()))));
    }
}
