/**
 * Which element of one journey is which of another, why, and how sure that is. {@link ee.teekond.compare.match.Matching}
 * joins first what names joins, then what is most alike: each clue adds to the odds that two elements are the same, and the
 * pairs with the best odds in all are taken. All public types are immutable and safe for any thread.
 */
@NullMarked
package ee.teekond.compare.match;

import org.jspecify.annotations.NullMarked;
