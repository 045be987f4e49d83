package ee.teekond.layout.card;

import ee.teekond.layout.desk.Said;
import ee.teekond.layout.icon.Symbol;
import java.util.Optional;

/** What the header of a stage says. */
public record StageContent(String id, int number, Said title, Optional<Said> summary, Optional<Foot> foot) {
    /**
     * The last line of a header, after a sign.
     *
     * @param spoken what it says to those who do not see it
     */
    public record Foot(Symbol sign, String words, String spoken) {}
}
