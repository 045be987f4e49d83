package ee.teekond.layout.map.content;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.desk.Said;

/** What the card of a good practice says, and which municipality's it is. */
public record PracticeContent(String id, String stage, Said municipality, Said text, Proof proof) {}
