/**
 * Journeys and prerequisites seen as graphs: cycles, order, reachability, critical path.
 */
@NullMarked
package ee.teekond.graph;

import org.jspecify.annotations.NullMarked;
