/**
 * Keeps what every document of a workspace says on some questions, so that they are answered again in no time: after an edit
 * only the journeys it concerns are asked again. Whatever is said at the same place and in the same way is kept once, with
 * how often it is said.
 */
@NullMarked
package ee.teekond.question.index;

import org.jspecify.annotations.NullMarked;
