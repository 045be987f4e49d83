package ee.teekond.layout.text;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Breaks a passage greedily into lines no longer than a limit. Words stay whole unless they alone are longer than a
 * line, or hyphenation is asked for; then soft hyphens are used before guessed syllables, and those before any letter.
 * Guesses are made only at the beginning of a line, and not where soft hyphens would do.
 * Linear in the text drawn.
 */
final class LineBreaker {
    /** A line: clusters from, up to but without to, and whether a hyphen is drawn behind them. */
    record Span(int from, int to, boolean hyphen) {}

    /** The lines found, and whether they hold the whole passage. */
    record Broken(ImmutableList<Span> spans, boolean complete) {
        int hyphens() {
            return spans.count(Span::hyphen);
        }

        int end() {
            return spans.isEmpty() ? 0 : spans.getLast().to();
        }
    }

    private final Passage passage;
    private final long hyphen;
    private final long limit;
    private final boolean hyphenates;

    LineBreaker(Passage passage, long hyphen, long limit, boolean hyphenates) {
        this.passage = passage;
        this.hyphen = hyphen;
        this.limit = limit;
        this.hyphenates = hyphenates;
    }

    Broken lines(int most) {
        var spans = Lists.mutable.<Span>empty();
        var at = skipGaps(0);
        while (at < passage.length() && spans.size() < most) {
            var span = line(at);
            if (span.to() == at) {
                break;
            }
            spans.add(span);
            at = skipGaps(span.to());
        }
        return new Broken(spans.toImmutable(), at == passage.length());
    }

    private Span line(int from) {
        var hard = passage.nextHard(from);
        var reach = passage.reach(from, limit);
        if (reach >= hard) {
            return plain(from, hard);
        }
        var open = lastOpen(from, reach);
        var word = open > from ? skipGaps(open) : from;
        if (word < reach && (hyphenates || isTooLong(word, passage.nextOpen(word + 1)))) {
            var guesses = word == from && !passage.isAddress(word) && isTooLong(word, passage.nextBreak(word + 1));
            var hyphenated = hyphenated(from, word, reach, guesses);
            if (hyphenated > word) {
                return new Span(from, hyphenated, true);
            }
        }
        return open > from ? plain(from, open) : torn(from, reach);
    }

    private boolean isTooLong(int from, int to) {
        return passage.room(from, to) > limit;
    }

    /** The last place up to which the line may run without a hyphen; {@code from} if there is none. */
    private int lastOpen(int from, int reach) {
        for (int at = reach; at > from; at--) {
            if (passage.breakAt(at) == Passage.Break.OPEN) {
                return at;
            }
        }
        return from;
    }

    /** The last place to hyphenate the word, by soft hyphen or else by syllable; 0 if there is none. */
    private int hyphenated(int from, int word, int reach, boolean guesses) {
        var syllable = 0;
        for (int at = reach; at > word; at--) {
            if (passage.room(from, at) + hyphen <= limit) {
                if (passage.breakAt(at) == Passage.Break.SOFT) {
                    return at;
                }
                if (guesses && syllable == 0 && Syllables.mayBreak(passage, word, at)) {
                    syllable = at;
                }
            }
        }
        return syllable;
    }

    /** A word without any place to hyphenate: torn where it leaves the line, with a hyphen between letters. */
    private Span torn(int from, int reach) {
        for (int at = reach; at > from; at--) {
            var betweenLetters = passage.isLetter(at - 1) && passage.isLetter(at);
            if (!betweenLetters || passage.isAddress(at)) {
                return new Span(from, at, false);
            }
            if (passage.room(from, at) + hyphen <= limit) {
                return new Span(from, at, true);
            }
        }
        return new Span(from, reach, false);
    }

    private Span plain(int from, int to) {
        var end = to;
        while (end > from && passage.isGap(end - 1)) {
            end--;
        }
        return new Span(from, end, false);
    }

    private int skipGaps(int from) {
        var at = from;
        while (passage.isGap(at)) {
            at++;
        }
        return at;
    }
}
