/**
 * The parts of a heat map: cells, totals, heads, and the panels made of them.
 */
@NullMarked
package ee.teekond.layout.heatmap.card;

import org.jspecify.annotations.NullMarked;
