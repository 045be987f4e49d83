package ee.teekond.file;

import ee.teekond.finding.Rule;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A file is refused at a place: nothing after it is read. Never leaves this package. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final Node.Mark mark;
    private final ImmutableList<Object> arguments;

    RefusedException(Rule rule, Node.Mark mark, Object... arguments) {
        super(rule.code(), null, false, false);
        this.rule = rule;
        this.mark = mark;
        this.arguments = Lists.immutable.with(arguments);
    }

    Rule rule() {
        return rule;
    }

    Node.Mark mark() {
        return mark;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
