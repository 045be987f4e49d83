/**
 * The edit algebra: everything that changes a document is an {@link ee.teekond.edit.Edit}, generic over the descriptor
 * tables. Applied, an edit gives a {@link ee.teekond.edit.Change} with its inverse, or findings and no change at all. {@link
 * ee.teekond.edit.Diff} finds the edits that lead from one document to another; {@link ee.teekond.edit.History} remembers
 * who made which.
 */
@NullMarked
package ee.teekond.edit;

import org.jspecify.annotations.NullMarked;
