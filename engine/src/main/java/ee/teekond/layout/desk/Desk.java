package ee.teekond.layout.desk;

import ee.teekond.layout.text.TextBlock;
import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Typesetter;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;

/** What setting a card takes: the typesetter and the map's words. */
public record Desk(Typesetter typesetter, MapWords words) {
    /** Sets content in at most so many lines no wider than the measure. */
    public SetText set(Said said, TypeStyle style, int measure, int lines) {
        return new SetText(typesetter.fit(said.text(), style, Math.max(0, measure), lines), style, said.language());
    }

    /** Nothing where nothing is said. */
    public SetText set(Optional<Said> said, TypeStyle style, int measure, int lines) {
        return said.map(words -> set(words, style, measure, lines)).orElse(SetText.NONE);
    }

    /** Sets the map's own words. */
    public SetText own(String text, TypeStyle style, int measure, int lines) {
        return set(Said.own(text), style, measure, lines);
    }

    /** Sets the map's own words on one line, however long it gets. */
    public SetText line(String text, TypeStyle style) {
        var line = typesetter.line(text, style);
        return new SetText(new TextBlock(Lists.immutable.of(line), line.text(), false), style, "");
    }
}
