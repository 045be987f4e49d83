package ee.teekond.exchange.intake;

import ee.teekond.finding.SourcePlace;

/** What stands in a cell, white space around it left out, and where the cell is: its row's line, and its column counted from one. */
record CsvCell(String text, SourcePlace place) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
