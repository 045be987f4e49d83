/**
 * What a picture is painted with, by name: tones, textures, line widths and dashes. Only a theme knows colours.
 */
@NullMarked
package ee.teekond.layout.paint;

import org.jspecify.annotations.NullMarked;
