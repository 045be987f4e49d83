/**
 * Brings two states of a document together that grew from a third. {@link ee.teekond.compare.merge.Merge} knows documents
 * of every kind; {@link ee.teekond.compare.merge.Update} offers a municipality what a new version of its reference changes.
 */
@NullMarked
package ee.teekond.compare.merge;

import org.jspecify.annotations.NullMarked;
