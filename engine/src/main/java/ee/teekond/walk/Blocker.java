package ee.teekond.walk;

/** A service that is not there, and the number of blocked steps in whose chain it stands. */
public record Blocker(String service, int steps) {}
