package ee.teekond.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A workbook as it is to be written: pages of rows and columns.
 *
 * @param title stands at the head of every printed page
 * @param day it was made for
 */
record Spreadsheet(String title, LocalDate day, ImmutableList<Page> pages) {

    /**
     * One page.
     *
     * @param name on its tab, at most 31 characters
     * @param frozen how many columns stay in sight; the row of labels always does
     */
    record Page(String name, ImmutableList<Column> columns, ImmutableList<ImmutableList<Cell>> rows, int frozen) {}

    /**
     * A column.
     *
     * @param width in characters
     * @param choices what may be chosen in its cells; empty if anything may be written
     */
    record Column(String label, int width, ImmutableList<String> choices) {}

    /**
     * A cell.
     *
     * @param tone a colour that says again what the words say; empty for none
     */
    record Cell(String text, Optional<Integer> number, Optional<Tone> tone) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        static Cell of(int number) {
            return new Cell(Integer.toString(number), Optional.of(number), Optional.empty());
        }

        Cell in(Optional<Tone> colour) {
            return new Cell(text, number, colour);
        }
    }

    /** Colours of cells, light enough for black letters. */
    enum Tone {
        ADAPTED("DCE9F9"),
        MISSING("FBE3DF"),
        ADDED("DDF1E3"),
        ASIDE("ECECEC");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }

        String colour() {
            return colour;
        }
    }
}
