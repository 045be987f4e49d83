/** A map on paper: what stands on which sheet, the line that says where one is, and the sheet that shows the whole. */
@NullMarked
package ee.teekond.layout.map.sheet;

import org.jspecify.annotations.NullMarked;
