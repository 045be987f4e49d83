/**
 * Questions about what people say: feelings, troubles, practices, proposals, and what nobody has asked.
 */
@NullMarked
package ee.teekond.question.voice;

import org.jspecify.annotations.NullMarked;
