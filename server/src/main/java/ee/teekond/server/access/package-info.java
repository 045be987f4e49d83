/** Who is who, and who may do what. */
@NullMarked
package ee.teekond.server.access;

import org.jspecify.annotations.NullMarked;
