package ee.teekond.file;

import java.util.Iterator;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds the comments of a YAML file, which are not part of the model and would be lost. */
final class Comments {

    private Comments() {}

    /** A comment, or a line that may hold one, and where it stands. */
    record Comment(int line, String text) {
        @Override
        public String toString() {
            return line + ": " + text;
        }
    }

    /** All of them, in order. */
    static ImmutableList<Comment> in(String text) {
        MutableList<Comment> found = Lists.mutable.empty();
        try {
            Iterator<Event> events = new Parse(YamlTreeReader.settings(text, true))
                    .parseReader(new WholeCharacters(text))
                    .iterator();
            while (events.hasNext()) {
                if (events.next() instanceof CommentEvent comment
                        && comment.getCommentType() != CommentType.BLANK_LINE) {
                    int line = comment.getStartMark()
                            .map(mark -> mark.getLine() + 1)
                            .orElse(0);
                    found.add(new Comment(line, "#" + comment.getValue()));
                }
            }
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException notUnderstood) {
            return suspected(text);
        }
        return found.toImmutable();
    }

    /** Every line that may hold a comment: to ask for nothing is better than to lose something. */
    private static ImmutableList<Comment> suspected(String text) {
        return Lists.immutable
                .fromStream(text.lines())
                .collectWithIndex((line, i) -> new Comment(i + 1, line.strip()))
                .select(comment -> (" " + comment.text()).contains(" #"));
    }
}
