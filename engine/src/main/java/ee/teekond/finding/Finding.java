package ee.teekond.finding;

import ee.teekond.model.Text;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * One thing that is wrong or worth knowing, whoever found it: the loader, a check, a comparison, a refused edit.
 *
 * @param rule which rule speaks
 * @param about names of the elements concerned, as {@code kind/id#element}
 * @param arguments what the rule's message mentions, in its order
 * @param suggestion the word that was probably meant
 * @param place where in the files
 * @param explained why it stands although somebody looked into it
 */
public record Finding(
        Rule rule,
        ImmutableList<String> about,
        ImmutableList<String> arguments,
        Optional<String> suggestion,
        Optional<SourcePlace> place,
        Optional<Text> explained) {

    /** By file, line and column; those without a place first; then by rule, so that the order never varies. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::placeOrNone)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.about().toString())
            .thenComparing(finding -> finding.arguments().toString());

    /** A finding without a place yet. */
    public static Finding of(Rule rule, ImmutableList<String> about, Object... arguments) {
        return new Finding(
                rule,
                about,
                Lists.immutable.with(arguments).collect(String::valueOf),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A finding about one element. */
    public static Finding of(Rule rule, String about, Object... arguments) {
        return of(rule, Lists.immutable.with(about), arguments);
    }

    /** The same finding, at a place. */
    public Finding at(Optional<SourcePlace> where) {
        return new Finding(rule, about, arguments, suggestion, where, explained);
    }

    /** The same finding, about something else. */
    public Finding withAbout(ImmutableList<String> other) {
        return new Finding(rule, other, arguments, suggestion, place, explained);
    }

    /** The same finding, with what was probably meant. */
    public Finding suggesting(Optional<String> probably) {
        return new Finding(rule, about, arguments, probably, place, explained);
    }

    /** The same finding, dismissed with a reason. */
    public Finding explainedBy(Text reason) {
        return new Finding(rule, about, arguments, suggestion, place, Optional.of(reason));
    }

    /** Whether it counts as of this severity; what is explained counts as nothing. */
    public boolean counts(Severity wanted) {
        return explained.isEmpty() && severity() == wanted;
    }

    /** How bad it is. */
    public Severity severity() {
        return rule.severity();
    }

    private SourcePlace placeOrNone() {
        return place.orElse(SourcePlace.NONE);
    }
}
