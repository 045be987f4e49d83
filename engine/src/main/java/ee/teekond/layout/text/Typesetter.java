package ee.teekond.layout.text;

import ee.teekond.layout.text.LineBreaker.Broken;
import ee.teekond.layout.text.LineBreaker.Span;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Sets text in lines with the real widths of the font: greedily first, then balanced, which is the narrowest measure
 * giving as many lines and no more hyphens. Never shrinks and never condenses; what does not fit ends in an ellipsis.
 * Immutable.
 */
public final class Typesetter {
    private static final String ELLIPSIS = "…";
    private static final String TRAILING = " \u00A0,;:–—-(„«/";

    private final Ruler ruler;

    public Typesetter(Ruler ruler) {
        this.ruler = ruler;
    }

    /** The text on one line as wide as it comes, line breaks turned to spaces. */
    public TextLine line(String text, TypeStyle style) {
        var passage = Passage.of(CleanText.of(text), ruler.face(style.weight()), style);
        return set(passage.text(0, passage.length()).replace('\n', ' '), style);
    }

    /** The text in at most so many lines, none wider than the measure, which is in tenths of a unit. */
    public TextBlock fit(String text, TypeStyle style, int measure, int mostLines) {
        if (mostLines < 1) {
            throw new IllegalArgumentException("at least one line is needed, not " + mostLines);
        }
        var clean = CleanText.of(text);
        var setting = new Setting(clean, style, measure, mostLines);
        var lines = setting.lines();
        return new TextBlock(lines, full(clean), clean.shortened() || !setting.complete());
    }

    private static String full(CleanText clean) {
        return clean.text().replace('\n', ' ').replace("\u00AD", "").replace("\u200B", "");
    }

    private TextLine set(String text, TypeStyle style) {
        return new TextLine(text, ruler.measure(text, style));
    }

    /** One text on its way into lines. */
    private final class Setting {
        private final FontFace face;
        private final Passage passage;
        private final TypeStyle style;
        private final int measure;
        private final int most;
        private final Broken broken;

        Setting(CleanText clean, TypeStyle style, int measure, int most) {
            this.face = ruler.face(style.weight());
            this.passage = Passage.of(clean, face, style);
            this.style = style;
            this.measure = measure;
            this.most = most;
            this.broken = greedy();
        }

        boolean complete() {
            return broken.complete();
        }

        ImmutableList<TextLine> lines() {
            return complete() ? balanced().spans().collect(this::drawn) : ellipsed();
        }

        /** Whole words if they fit into the lines there are, hyphenated ones else. */
        private Broken greedy() {
            var whole = broken(measure, false);
            return whole.complete() ? whole : broken(measure, true);
        }

        private Broken broken(int width, boolean hyphenates) {
            var limit = face.fitting(width, style.size());
            return new LineBreaker(passage, room("-"), limit, hyphenates).lines(most);
        }

        private Broken balanced() {
            if (broken.spans().size() < 2) {
                return broken;
            }
            var best = broken;
            var low = measure / broken.spans().size() / 2;
            var high = measure;
            while (low < high) {
                var width = (low + high) >>> 1;
                var narrower = narrower(width);
                if (isAsGood(narrower)) {
                    best = narrower;
                    high = width;
                } else {
                    low = width + 1;
                }
            }
            return best;
        }

        private Broken narrower(int width) {
            var whole = broken(width, false);
            return whole.complete() ? whole : broken(width, true);
        }

        private boolean isAsGood(Broken other) {
            return other.complete()
                    && other.spans().size() == broken.spans().size()
                    && other.hyphens() <= broken.hyphens();
        }

        private TextLine drawn(Span span) {
            var text = passage.text(span.from(), span.to());
            return set(span.hyphen() ? text + "-" : text, style);
        }

        /** All lines but the last as they are; the last takes what fits before the ellipsis. */
        private ImmutableList<TextLine> ellipsed() {
            var kept = broken.spans().take(Math.min(broken.spans().size(), most - 1));
            var lines = Lists.mutable.ofAll(kept.collect(this::drawn));
            var from = kept.isEmpty() ? 0 : kept.getLast().to();
            while (passage.isGap(from)) {
                from++;
            }
            var limit = face.fitting(measure, style.size()) - room(ELLIPSIS);
            if (limit >= 0) {
                var to = Math.min(passage.reach(from, limit), passage.nextHard(from));
                lines.add(set(withoutTrailing(passage.text(from, to)) + ELLIPSIS, style));
            }
            return lines.toImmutable();
        }

        private String withoutTrailing(String text) {
            var end = text.length();
            while (end > 0 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return text.substring(0, end);
        }

        private long room(String text) {
            long room = 0;
            for (var clusters = new Clusters(text); clusters.next(); ) {
                room += face.room(clusters.advance(face), style.spacing());
            }
            return room;
        }
    }
}
