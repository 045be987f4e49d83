/**
 * Which element of one journey is which of another, why, and how sure that is. All public types are immutable and safe for
 * any thread.
 */
@NullMarked
package ee.teekond.compare.match;

import org.jspecify.annotations.NullMarked;
