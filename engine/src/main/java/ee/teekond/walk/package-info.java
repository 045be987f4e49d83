/**
 * Following one persona through a municipality, outcome by outcome. {@link ee.teekond.walk.Walk} says of every step of a
 * journey whether the person can take it, what blocks it and through which chain, and what would help. Three truth values
 * are kept apart throughout: what is not known never blocks and never counts as there. All public types are immutable and
 * safe for any thread.
 */
@NullMarked
package ee.teekond.walk;

import org.jspecify.annotations.NullMarked;
