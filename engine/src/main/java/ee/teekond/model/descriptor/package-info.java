/**
 * The descriptor tables: what fields a record has, of which type, in which order, and what it owns. Loader, writer,
 * schema, comparison and edits all read these tables, so a new field or kind is a change in one place. Nothing here knows
 * the vocabulary; the tables themselves stand beside each record in {@code ee.teekond.model}.
 */
@NullMarked
package ee.teekond.model.descriptor;

import org.jspecify.annotations.NullMarked;
