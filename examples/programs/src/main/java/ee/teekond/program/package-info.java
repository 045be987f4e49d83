/**
 * Small programs that show the engine at work.
 */
@NullMarked
package ee.teekond.program;

import org.jspecify.annotations.NullMarked;
