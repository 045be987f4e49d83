package ee.teekond.layout.desk;

import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.TextBlock;
import ee.teekond.layout.text.TypeStyle;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Text broken into lines, waiting for its place.
 *
 * @param language empty where it is the picture's own
 */
public record SetText(TextBlock block, TypeStyle style, String language) {
    /** Nothing, taking no room. */
    public static final SetText NONE = new SetText(new TextBlock(Lists.immutable.empty(), "", false), Type.META, "");

    public int height() {
        return block.height(Type.lead(style));
    }

    public int width() {
        return block.width();
    }

    public boolean isEmpty() {
        return block.lines().isEmpty();
    }

    /** The text in full, for those who do not see it. */
    public Said full() {
        return new Said(block.full(), language);
    }

    /** The lines below one another, the first one's top at {@code top}. */
    public ImmutableList<Mark> at(int x, int top, Tone tone) {
        return at(x, top, tone, Anchor.START);
    }

    public ImmutableList<Mark> at(int x, int top, Tone tone, Anchor anchor) {
        ImmutableList<Mark> runs = block.lines()
                .collectWithIndex((line, i) ->
                        TextRun.at(x, baseline(top, i), line, style, tone).anchored(anchor));
        return language.isEmpty() || runs.isEmpty()
                ? runs
                : Lists.immutable.of(Group.around(Key.of("words-" + language, "words"), Words.NONE.in(language), runs));
    }

    /** One line with its middle at {@code middle}. */
    public ImmutableList<Mark> centred(int x, int middle, Tone tone, Anchor anchor) {
        return at(x, middle - height() / 2, tone, anchor);
    }

    private int baseline(int top, int line) {
        int lead = Type.lead(style);
        return top + line * lead + (lead - style.size() * 122 / 100) / 2 + style.size() * 97 / 100;
    }
}
