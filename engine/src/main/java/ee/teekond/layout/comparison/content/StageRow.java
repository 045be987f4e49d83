package ee.teekond.layout.comparison.content;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.StageContent;

/**
 * A stage of either journey.
 *
 * @param key tells the stages of both journeys apart, even where both have one of the same id
 * @param steps how its steps relate
 * @param services how the services its steps use relate
 */
public record StageRow(String key, DifferenceKind kind, StageContent header, Tally steps, Tally services) {}
