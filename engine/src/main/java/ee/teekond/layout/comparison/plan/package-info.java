/**
 * Which column the steps of both journeys get: steps that belong together share one unless they stand in another order.
 */
@NullMarked
package ee.teekond.layout.comparison.plan;

import org.jspecify.annotations.NullMarked;
