package ee.teekond.walk;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A touchpoint as one person meets it.
 *
 * @param stage id of its stage
 * @param order its place in reading order, from 1
 * @param missing outcomes the step waits for: lacking if it is blocked, not certain if it is uncertain
 * @param because the chain behind that, from the step backwards
 * @param help what would move it
 * @param sample whether anything it rests on is invented
 */
public record Step(
        String touchpoint,
        String stage,
        int order,
        StepState state,
        ImmutableList<String> missing,
        ImmutableList<Cause> because,
        ImmutableList<Help> help,
        boolean sample) {}
