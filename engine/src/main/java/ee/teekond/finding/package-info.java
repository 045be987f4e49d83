/**
 * What the loader, the checks, the comparison and the questions have to say, in one shape.
 */
@NullMarked
package ee.teekond.finding;

import org.jspecify.annotations.NullMarked;
