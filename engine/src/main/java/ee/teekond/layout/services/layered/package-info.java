/**
 * Boxes and the links between them laid out in layers, from left to right. The only place that knows the library which does it.
 */
@NullMarked
package ee.teekond.layout.services.layered;

import org.jspecify.annotations.NullMarked;
