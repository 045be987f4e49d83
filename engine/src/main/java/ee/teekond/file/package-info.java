/**
 * From files to documents and back. Bytes become a small tree that knows where every value stands ({@link
 * ee.teekond.file.Node}), the tree becomes drafts by way of the descriptor tables, drafts and their sample overlays become
 * documents; the way back goes through the same tree. Whatever is wrong on the way is a finding with its place; reading goes
 * on wherever it can, and nothing here throws for a user's mistake except {@link ee.teekond.file.PlaceException}.
 */
@NullMarked
package ee.teekond.file;

import org.jspecify.annotations.NullMarked;
