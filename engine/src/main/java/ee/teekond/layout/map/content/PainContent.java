package ee.teekond.layout.map.content;

import ee.teekond.layout.card.Proof;
import ee.teekond.layout.desk.Said;
import ee.teekond.model.PainKind;
import ee.teekond.model.View;

/** What the card of a pain point says; severity is 1 to 3. */
public record PainContent(String id, String stage, Said text, PainKind kind, int severity, View view, Proof proof) {}
