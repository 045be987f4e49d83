/**
 * Which figures about people may be shown: the smallest group, and what else to hide with it.
 */
@NullMarked
package ee.teekond.disclosure;

import org.jspecify.annotations.NullMarked;
