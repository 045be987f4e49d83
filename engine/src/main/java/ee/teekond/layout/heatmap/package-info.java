/**
 * The heat map of an answer: a cell for each two groups, panels for a third. Cells get smaller as they get more, type does not;
 * columns that do not fit go on below.
 */
@NullMarked
package ee.teekond.layout.heatmap;

import org.jspecify.annotations.NullMarked;
