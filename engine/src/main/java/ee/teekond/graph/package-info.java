/**
 * Journeys and prerequisites seen as graphs. {@link ee.teekond.graph.JourneyGraph} answers where a journey starts and ends,
 * in which order its touchpoints are read and where it forks; {@link ee.teekond.graph.PrerequisiteGraph} answers which
 * service opens which, and which ask for each other in a circle. The graph library stays inside this package. All
 * public types are immutable and safe for any thread.
 */
@NullMarked
package ee.teekond.graph;

import org.jspecify.annotations.NullMarked;
