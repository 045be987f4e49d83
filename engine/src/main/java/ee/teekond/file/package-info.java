/**
 * Files to documents and back: located errors, canonical writing, the schema.
 */
@NullMarked
package ee.teekond.file;

import org.jspecify.annotations.NullMarked;
