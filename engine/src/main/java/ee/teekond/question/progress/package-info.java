/**
 * Questions about the work itself: who applies the model, and what the data rests on.
 */
@NullMarked
package ee.teekond.question.progress;

import org.jspecify.annotations.NullMarked;
