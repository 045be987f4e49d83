/**
 * What values of the model are called in plain words of a reader's language: for whom something exists, and what a service
 * asks for. Whoever shows a condition or a need to people says it with these. All types are immutable and safe for any
 * thread.
 */
@NullMarked
package ee.teekond.words;

import org.jspecify.annotations.NullMarked;
