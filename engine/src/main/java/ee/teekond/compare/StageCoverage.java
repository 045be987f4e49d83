package ee.teekond.compare;

/** How much of one stage of the other journey is there. */
public record StageCoverage(String stage, Coverage coverage) {}
