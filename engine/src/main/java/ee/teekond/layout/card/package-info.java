/**
 * What cards of every map have in common: a card is set at a width, says how high it must be, and draws itself into a box at
 * least that high; type never shrinks. The shapes, chips and stage headers cards are made of are here too.
 */
@NullMarked
package ee.teekond.layout.card;

import org.jspecify.annotations.NullMarked;
