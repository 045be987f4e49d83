/**
 * Journeys laid side by side. The elements of two journeys are matched ({@code match}); then
 * {@link ee.teekond.compare.Comparison} says of each whether it is the same, adapted, missing, added, split, merged or not
 * applicable, and whether it has moved, and counts how much of the other journey is covered. Fields are read through the
 * descriptor tables, so a new field is compared without a line of code here. All public types are immutable and safe for
 * any thread.
 */
@NullMarked
package ee.teekond.compare;

import org.jspecify.annotations.NullMarked;
