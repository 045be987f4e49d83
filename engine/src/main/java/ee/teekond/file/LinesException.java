package ee.teekond.file;

import ee.teekond.finding.Finding;
import org.eclipse.collections.api.list.ImmutableList;

/** A file of journeys has a line that cannot be used, so nothing of it is. */
public final class LinesException extends PlaceException {

    private static final long serialVersionUID = 1L;

    /** Not for another machine: findings are no part of what an exception says of itself. */
    private final transient ImmutableList<Finding> findings;

    LinesException(String path, ImmutableList<Finding> findings) {
        super("place.lines", path);
        this.findings = findings;
    }

    /** What is wrong with the first such line; at least one thing. */
    public ImmutableList<Finding> findings() {
        return findings;
    }
}
