package ee.teekond.layout.comparison.content;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.desk.Said;

/**
 * A service that steps of a stage use.
 *
 * @param stage key of the stage
 * @param moved whether another step uses it than in the other journey
 * @param uses by how many steps of the stage it is used so
 */
public record ServiceRow(
        String id, String stage, Said title, DifferenceKind kind, boolean moved, int uses, boolean sample) {}
