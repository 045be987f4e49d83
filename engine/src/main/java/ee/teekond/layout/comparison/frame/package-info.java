/**
 * What stands around the lanes of a comparison map: its figures, the signs for the legend.
 */
@NullMarked
package ee.teekond.layout.comparison.frame;

import org.jspecify.annotations.NullMarked;
