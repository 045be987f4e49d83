package ee.teekond.layout.map.card;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.map.content.Feeling;

/** Says a feeling as a number, or that it may not be said. */
public final class FeelingWords {
    private FeelingWords() {}

    public static String of(Feeling feeling, MapWords words) {
        if (feeling.isHidden()) {
            return feeling.people().map(Disclosed::inPicture).orElse("");
        }
        var tenths = Math.abs(feeling.tenths());
        var sign = feeling.tenths() < 0 ? "−" : feeling.tenths() > 0 ? "+" : "";
        var value = sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
        return feeling.assumed() ? value + " (" + words.of("mark.assumed") + ")" : value;
    }
}
