/**
 * Which column and row every step of a journey gets, and the tracks of the line between them.
 */
@NullMarked
package ee.teekond.layout.map.plan;

import org.jspecify.annotations.NullMarked;
