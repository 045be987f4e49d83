/**
 * From documents to a laid-out scene: every coordinate and line break decided, in tenths of a unit.
 */
@NullMarked
package ee.teekond.layout;

import org.jspecify.annotations.NullMarked;
