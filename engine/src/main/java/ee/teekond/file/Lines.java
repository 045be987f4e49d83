package ee.teekond.file;

import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/** Where the lines of a text start, to tell line and column of any index in it. */
final class Lines {

    private final String text;
    private final MutableIntList starts = IntLists.mutable.with(0);

    Lines(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !half)) {
                starts.add(i + 1);
            }
        }
    }

    /** Line and column of an index, the column in characters as people count them. */
    Node.Mark mark(long index) {
        int at = (int) Math.max(0, Math.min(index, text.length()));
        int found = starts.binarySearch(at);
        int line = found >= 0 ? found : -found - 2;
        return new Node.Mark(line + 1, text.codePointCount(starts.get(line), at) + 1);
    }
}
