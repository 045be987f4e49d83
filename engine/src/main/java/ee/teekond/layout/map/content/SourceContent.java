package ee.teekond.layout.map.content;

import ee.teekond.layout.desk.Said;

/** A source the map rests on, and the letter it goes by. */
public record SourceContent(String letter, String id, Said title, String date, boolean sample) {}
