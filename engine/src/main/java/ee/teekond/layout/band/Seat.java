package ee.teekond.layout.band;

/** Where a step sits: its column, counted over the whole journey, and its row. */
public record Seat(int column, int row) {}
