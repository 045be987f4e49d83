/**
 * What a comparison map says, read from a {@link ee.teekond.compare.Comparison} and put into the reader's words.
 */
@NullMarked
package ee.teekond.layout.comparison.content;

import org.jspecify.annotations.NullMarked;
