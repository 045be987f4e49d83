/**
 * The lanes of a comparison map that are lines with stations, and the connections between them.
 */
@NullMarked
package ee.teekond.layout.comparison.lane;

import org.jspecify.annotations.NullMarked;
