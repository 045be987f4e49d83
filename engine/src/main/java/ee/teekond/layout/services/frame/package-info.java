/**
 * What stands around a service graph: the signs for the legend.
 */
@NullMarked
package ee.teekond.layout.services.frame;

import org.jspecify.annotations.NullMarked;
