/**
 * Gaps an analyst works through: rows of answers that call for something to be done, each with a fingerprint of what it rests
 * on, so that one that was looked into stays settled until that changes.
 */
@NullMarked
package ee.teekond.question.gap;

import org.jspecify.annotations.NullMarked;
