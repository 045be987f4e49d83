/**
 * Journeys laid side by side: match, difference, coverage and merge.
 */
@NullMarked
package ee.teekond.compare;

import org.jspecify.annotations.NullMarked;
