/**
 * From a scene to SVG, through the one writer that owns escaping.
 */
@NullMarked
package ee.teekond.svg;

import org.jspecify.annotations.NullMarked;
