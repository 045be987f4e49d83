package ee.teekond.exchange;

import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import ee.teekond.words.PluralForm;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Sentences of a comparison that is read aloud, in Estonian or English. Beside another municipality's journey nothing is
 * adapted or added, it is only different, so some phrases have a second form for that.
 */
final class Speech {

    private static final int LAST_NUMBER_IN_WORDS = 10;

    private final Phrases phrases;
    private final Language spoken;
    private final boolean besideReference;

    private Speech(Language language, boolean besideReference) {
        this.besideReference = besideReference;
        spoken = language == Language.ET ? Language.ET : Language.EN;
        phrases = Phrases.of("ee.teekond.exchange.speech", spoken);
    }

    static Speech in(Language language, boolean besideReference) {
        return new Speech(language, besideReference);
    }

    String say(String key, Object... arguments) {
        String other = "other." + key;
        return phrases.say(!besideReference && phrases.has(other) ? other : key, arguments);
    }

    /** The other journey, as sentences place things in it: «in the reference». */
    String there() {
        return say("there");
    }

    /** A phrase in the form it takes for this many. */
    String sayFor(int number, String key, Object... arguments) {
        return say(key + "." + PluralForm.of(spoken, number).key(), arguments);
    }

    /** A small number as a word. */
    String number(int number) {
        return number >= 1 && number <= LAST_NUMBER_IN_WORDS ? say("number." + number) : Integer.toString(number);
    }

    /** So many of something: «seitse sammu». */
    String count(String noun, int number) {
        return sayFor(number, "count." + noun, number(number));
    }

    String quoted(String title) {
        return say("quoted", title);
    }

    /** Several things, «and» before the last. */
    String join(ImmutableList<String> things) {
        return things.size() < 2
                ? things.makeString("")
                : say("and", things.take(things.size() - 1).makeString(", "), things.getLast());
    }

    String day(LocalDate day) {
        return say("day", day.getDayOfMonth(), say("month." + day.getMonthValue()), day.getYear());
    }

    /** A sentence: its first letter made large, a full stop after it unless it has its own ending. */
    String sentence(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        int end = stripped.offsetByCodePoints(0, 1);
        String started = stripped.substring(0, end).toUpperCase(Locale.ROOT) + stripped.substring(end);
        return ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? started : started + ".";
    }
}
