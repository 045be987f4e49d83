/**
 * Following one persona through a municipality, outcome by outcome: what is reachable and what blocks.
 */
@NullMarked
package ee.teekond.walk;

import org.jspecify.annotations.NullMarked;
