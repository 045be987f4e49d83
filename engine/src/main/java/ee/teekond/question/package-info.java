/**
 * Questions asked of a workspace. A {@link ee.teekond.question.Question} says what one journey has to say on it; an {@link
 * ee.teekond.question.Inquiry} adds by what to group, which part to look at and the day, folds journeys into a {@link
 * ee.teekond.question.Tally} and turns that into an {@link ee.teekond.question.Answer}. Tallies merge in any order and can be
 * taken away again, so one edited journey, a whole country and many machines share this code. People are counted only
 * through {@code disclosure}. All public types but {@link ee.teekond.question.TallyBuilder} are immutable and safe for any
 * thread.
 */
@NullMarked
package ee.teekond.question;

import org.jspecify.annotations.NullMarked;
