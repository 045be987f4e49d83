/**
 * The icons of the pictures, one family: a box of 24, round lines of 1.8. They are kept in a text table beside this
 * package, one block an icon, in ordinary path data, so that a new icon is a few lines there and a constant here.
 */
@NullMarked
package ee.teekond.layout.icon;

import org.jspecify.annotations.NullMarked;
