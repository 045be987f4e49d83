/**
 * What a heat map says, read from the answers to one inquiry and put into the reader's words.
 */
@NullMarked
package ee.teekond.layout.heatmap.content;

import org.jspecify.annotations.NullMarked;
