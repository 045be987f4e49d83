/**
 * The same answers and pictures as pages that read well without a picture.
 */
@NullMarked
package ee.teekond.html;

import org.jspecify.annotations.NullMarked;
