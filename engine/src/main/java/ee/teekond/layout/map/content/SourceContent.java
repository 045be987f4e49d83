package ee.teekond.layout.map.content;

/** A source the map rests on, and the letter it goes by. */
public record SourceContent(String letter, String id, Said title, String date, boolean sample) {}
