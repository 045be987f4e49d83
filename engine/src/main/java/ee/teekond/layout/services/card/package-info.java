/**
 * The cards of a service graph: services with what they need, what is missing with all it blocks, the ranking, the outcomes.
 */
@NullMarked
package ee.teekond.layout.services.card;

import org.jspecify.annotations.NullMarked;
