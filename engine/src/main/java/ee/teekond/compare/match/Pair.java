package ee.teekond.compare.match;

/** A point of this journey and the point of the other that is its counterpart. */
public record Pair(Point our, Point their, Match match) {}
