/**
 * The map of one journey: a line of steps through stages, and below it, lane by lane, what people feel, which services there are,
 * where it hurts and what could be done. {@link ee.teekond.layout.map.JourneyMapLayout} runs the phases: read what the map says,
 * order the columns, part them into bands, set the cards, place the lanes.
 */
@NullMarked
package ee.teekond.layout.map;

import org.jspecify.annotations.NullMarked;
