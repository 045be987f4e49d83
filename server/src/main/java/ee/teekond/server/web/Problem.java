package ee.teekond.server.web;

import ee.teekond.finding.Finding;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A request cannot be answered. Says why; the words come from the code. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient ImmutableList<String> arguments;
    private final transient ImmutableList<Finding> findings;

    private Problem(ProblemCode code, ImmutableList<String> arguments, ImmutableList<Finding> findings) {
        super(code.code(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.findings = findings;
    }

    /** @param arguments what its message mentions */
    static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, Lists.immutable.with(arguments).collect(String::valueOf), Lists.immutable.empty());
    }

    /** One whose findings say more. */
    static Problem of(ProblemCode code, ImmutableList<Finding> findings) {
        return new Problem(code, Lists.immutable.empty(), findings);
    }

    ProblemCode code() {
        return code;
    }

    ImmutableList<String> arguments() {
        return arguments;
    }

    ImmutableList<Finding> findings() {
        return findings;
    }
}
