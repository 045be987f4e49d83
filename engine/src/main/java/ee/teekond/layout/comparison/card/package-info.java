/**
 * The cards of a comparison map, and how each kind of difference looks.
 */
@NullMarked
package ee.teekond.layout.comparison.card;

import org.jspecify.annotations.NullMarked;
