/**
 * The cards of a journey map, one class each.
 */
@NullMarked
package ee.teekond.layout.map.card;

import org.jspecify.annotations.NullMarked;
