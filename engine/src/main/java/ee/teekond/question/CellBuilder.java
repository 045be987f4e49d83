package ee.teekond.question;

/** Adds up cells. Not safe for several threads. */
final class CellBuilder {

    private final CountsBuilder<Measure> figures = new CountsBuilder<>();
    private final CountsBuilder<Reading> readings = new CountsBuilder<>();
    private final CountsBuilder<Claim> claims = new CountsBuilder<>();
    private final CountsBuilder<String> elements = new CountsBuilder<>();
    private final CountsBuilder<Reason> reasons = new CountsBuilder<>();
    private int samples;

    /** Adds a cell, or takes it away if {@code sign} is −1. */
    CellBuilder add(Cell cell, int sign) {
        figures.add(cell.figures(), sign);
        readings.add(cell.readings(), sign);
        claims.add(cell.claims(), sign);
        elements.add(cell.elements(), sign);
        reasons.add(cell.reasons(), sign);
        samples += sign * cell.samples();
        return this;
    }

    Cell build() {
        return new Cell(figures.build(), readings.build(), claims.build(), elements.build(), reasons.build(), samples);
    }
}
