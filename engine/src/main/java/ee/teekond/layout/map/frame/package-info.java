/**
 * What stands around the lanes of a journey map: the title with its counts, the persona, the signs for the legend.
 */
@NullMarked
package ee.teekond.layout.map.frame;

import org.jspecify.annotations.NullMarked;
