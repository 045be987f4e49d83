/**
 * What stands around the panels of a heat map: the scale, the signs for the legend.
 */
@NullMarked
package ee.teekond.layout.heatmap.frame;

import org.jspecify.annotations.NullMarked;
