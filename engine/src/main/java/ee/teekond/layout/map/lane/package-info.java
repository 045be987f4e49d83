/**
 * The bands of a map from left to right. A lane is packed first, which settles its height, and drawn once it is known how far
 * down it begins.
 */
@NullMarked
package ee.teekond.layout.map.lane;

import org.jspecify.annotations.NullMarked;
