package ee.teekond.layout.comparison.content;

import ee.teekond.layout.desk.Said;

/**
 * A step of one of the two journeys.
 *
 * @param number such as 2.1, counted in its own journey
 * @param stage the key of the stage it lies in, of those both journeys have together
 */
public record Point(String id, String number, Said title, String stage) {}
