package ee.teekond.words;

import ee.teekond.model.Phrases;
import org.eclipse.collections.api.list.ImmutableList;

/** Says several things one after another as the language does: «a, b or c». */
record Enumeration(Phrases phrases) {

    static Enumeration of(Phrases phrases) {
        return new Enumeration(phrases);
    }

    /** The things with commas between them, and {@code word} ({@code and}, {@code or}, {@code nor}) before the last. */
    String join(String word, ImmutableList<String> things) {
        if (things.size() < 2) {
            return things.makeString("");
        }
        return things.take(things.size() - 1).makeString(", ") + " " + phrases.say(word) + " " + things.getLast();
    }
}
