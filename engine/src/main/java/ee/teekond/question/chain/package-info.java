/**
 * Questions that follow a person from need to need: what blocks, what unblocks, how long it takes.
 */
@NullMarked
package ee.teekond.question.chain;

import org.jspecify.annotations.NullMarked;
