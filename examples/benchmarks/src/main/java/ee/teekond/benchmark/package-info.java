/**
 * How long the engine takes, measured with JMH.
 */
@NullMarked
package ee.teekond.benchmark;

import org.jspecify.annotations.NullMarked;
