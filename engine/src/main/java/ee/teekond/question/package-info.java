/**
 * Questions asked of a workspace, as folds and tallies.
 */
@NullMarked
package ee.teekond.question;

import org.jspecify.annotations.NullMarked;
