/**
 * The things a map is made of, one class each. A card is set at a width, says how high it must be, and draws itself into a
 * box at least that high; type never shrinks.
 */
@NullMarked
package ee.teekond.layout.map.card;

import org.jspecify.annotations.NullMarked;
