package ee.teekond.finding;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** What came of reading or checking something: a value where there is one, and what was found on the way. */
public record Checked<T>(Optional<T> value, ImmutableList<Finding> findings) {

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return findings.anySatisfy(finding -> finding.severity() == Severity.ERROR);
    }
}
