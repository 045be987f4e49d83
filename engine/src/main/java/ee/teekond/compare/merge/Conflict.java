package ee.teekond.compare.merge;

/**
 * Something on which the two sides do not agree. Until it is settled ours stands.
 *
 * @param aspect what they changed
 * @param about id of the element that stands in the way of it, often the same
 */
public record Conflict(ConflictKind kind, Aspect aspect, String about) {}
