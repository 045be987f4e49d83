/**
 * Answers as JSON and tables, and the formats other programs read.
 */
@NullMarked
package ee.teekond.exchange;

import org.jspecify.annotations.NullMarked;
