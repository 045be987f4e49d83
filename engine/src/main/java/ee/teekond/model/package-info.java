/**
 * The vocabulary: journeys, stages, touchpoints, services and everything they refer to, as immutable records.
 */
@NullMarked
package ee.teekond.model;

import org.jspecify.annotations.NullMarked;
