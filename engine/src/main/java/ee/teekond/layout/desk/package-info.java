/**
 * What setting words on a picture takes: its own words in each language, the type by role, text broken into lines, and a list
 * of marks to add to.
 */
@NullMarked
package ee.teekond.layout.desk;

import org.jspecify.annotations.NullMarked;
