package ee.teekond.layout.text;

/**
 * Guesses where a word too long for its line may be hyphenated, by the rule Estonian and the Cyrillic languages share:
 * a syllable begins at the last consonant before a vowel, or one earlier where that makes an onset like «pr». A guess,
 * for words whose author gave no soft hyphens.
 */
final class Syllables {
    private static final String VOWELS = "aeiouyõäöüàáâãåæèéêëìíîïòóôøùúûýāēīōūąęįųаеёиоуыэюяіїє";
    private static final String CLINGS_TO_THE_LEFT = "ьъйў";
    private static final int LEAST = 2;

    private Syllables() {}

    /** Whether the word beginning at {@code wordStart} may be hyphenated before the cluster {@code at}. */
    static boolean mayBreak(Passage passage, int wordStart, int at) {
        return at - wordStart >= LEAST
                && passage.isLetter(at - 1)
                && isConsonant(passage, at)
                && (isOnset(passage, at) || (isVowel(passage, at + 1) && !isOnset(passage, at - 1)))
                && !isPair(passage.base(at - 1), passage.base(at))
                && hasVowel(passage, wordStart, at);
    }

    /** Two consonants that begin a syllable together: in Cyrillic always, else only behind a third. */
    private static boolean isOnset(Passage passage, int at) {
        return isOneOf("pbtdkgfпбтдкгф", passage, at)
                && isOneOf("rlрл", passage, at + 1)
                && isVowel(passage, at + 2)
                && (passage.base(at) >= 0x400 || isConsonant(passage, at - 1));
    }

    private static boolean isOneOf(String letters, Passage passage, int at) {
        return passage.isLetter(at) && letters.indexOf(Character.toLowerCase(passage.base(at))) >= 0;
    }

    private static boolean hasVowel(Passage passage, int from, int to) {
        for (int at = to - 1; at >= from && passage.isLetter(at); at--) {
            if (isVowel(passage, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(Passage passage, int at) {
        return isOneOf(VOWELS, passage, at);
    }

    private static boolean isConsonant(Passage passage, int at) {
        return passage.isLetter(at) && !isVowel(passage, at) && !isOneOf(CLINGS_TO_THE_LEFT, passage, at);
    }

    /** Letters that spell one sound together: ch, sh, th, ph. */
    private static boolean isPair(int first, int second) {
        return Character.toLowerCase(second) == 'h' && "cstp".indexOf(Character.toLowerCase(first)) >= 0;
    }
}
