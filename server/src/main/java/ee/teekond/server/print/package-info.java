/** Pictures on paper: scenes as PDF, and as PNG drawn from it. Knows scenes and nothing of what they show. */
@NullMarked
package ee.teekond.server.print;

import org.jspecify.annotations.NullMarked;
