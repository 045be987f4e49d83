/**
 * The comparison map: a journey's line below the line of the reference or of another municipality, with the services, how much
 * of each stage is covered and what is missing. {@link ee.teekond.layout.comparison.ComparisonMapLayout} runs the phases: read
 * what the map says, order the columns so that what belongs together shares one, part them into bands, set the cards, place
 * the lanes.
 */
@NullMarked
package ee.teekond.layout.comparison;

import org.jspecify.annotations.NullMarked;
