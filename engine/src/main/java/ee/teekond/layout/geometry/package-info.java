/**
 * Boxes and outlines in whole numbers: tenths of a unit on a sheet, hundredths of the box in an icon.
 */
@NullMarked
package ee.teekond.layout.geometry;

import org.jspecify.annotations.NullMarked;
