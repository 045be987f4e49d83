/**
 * Measuring and breaking text with the widths of the bundled font, so that a picture is laid out alike on every
 * machine. Sizes and widths are integers in tenths of a unit; nothing here asks the machine for a font.
 */
@NullMarked
package ee.teekond.layout.text;

import org.jspecify.annotations.NullMarked;
