/**
 * Journeys laid side by side. {@link ee.teekond.compare.Comparison} matches the elements of two journeys by id or origin,
 * says of each whether it is the same, adapted, missing, added or not applicable, and whether it has moved, and counts how
 * much of the other journey is covered. Fields are read through the descriptor tables, so a new field is compared without
 * a line of code here. All public types are immutable and safe for any thread.
 */
@NullMarked
package ee.teekond.compare;

import org.jspecify.annotations.NullMarked;
