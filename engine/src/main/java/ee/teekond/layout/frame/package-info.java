/**
 * What stands around the lanes of every map: the paper, the legend of the signs used, the footer.
 */
@NullMarked
package ee.teekond.layout.frame;

import org.jspecify.annotations.NullMarked;
