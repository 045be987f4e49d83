package ee.teekond.layout.map.content;

/** A number and the words after it. */
public record Count(String id, int number, String words) {}
