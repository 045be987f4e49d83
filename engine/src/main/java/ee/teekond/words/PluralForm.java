package ee.teekond.words;

import ee.teekond.model.Language;
import java.util.Locale;

/** The form a noun takes after a number: «1 nädal, 2 nädalat», «1 неделя, 2 недели, 5 недель». */
public enum PluralForm {
    ONE,
    FEW,
    MANY;

    /** The form a language wants after this number. */
    public static PluralForm of(Language language, int number) {
        if (language == Language.ET || language == Language.EN) {
            return number == 1 ? ONE : MANY;
        }
        int last = number % 10;
        boolean teens = number % 100 / 10 == 1;
        if (teens || last == 0 || last > 4) {
            return MANY;
        }
        return last == 1 ? ONE : FEW;
    }

    /** How the form ends the key of a phrase: {@code unit.w.few}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
