/**
 * The rules a workspace is checked against, one class per rule.
 */
@NullMarked
package ee.teekond.check;

import org.jspecify.annotations.NullMarked;
