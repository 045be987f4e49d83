/**
 * What stands around the lanes: the title with its counts, the persona, the legend of the signs used, the footer.
 */
@NullMarked
package ee.teekond.layout.map.frame;

import org.jspecify.annotations.NullMarked;
