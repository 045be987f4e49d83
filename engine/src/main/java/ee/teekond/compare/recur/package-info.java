/**
 * From variants back to the reference: what several municipalities do differently from it in the same way, and the edit that
 * would make the reference do so too. All public types are immutable and safe for any thread.
 */
@NullMarked
package ee.teekond.compare.recur;

import org.jspecify.annotations.NullMarked;
