package ee.teekond.layout.map.sheet;

import ee.teekond.layout.lane.Lane;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;

/**
 * What stands on one sheet between its head and its last line.
 *
 * @param stages the stages that are on it, from 0
 */
record FilledSheet(ImmutableList<Piece> pieces, ImmutableIntList stages) {
    /** A lane, and how much is free above it unless it stands first. */
    record Piece(Lane lane, int gap) {}
}
