package ee.teekond.file;

import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/**
 * Where the lines of a text start, to tell line and column of any index in it. Asked in the order of the text it counts each
 * character once, however long a line is. For one thread.
 */
final class Lines {

    private final String text;
    private final MutableIntList starts = IntLists.mutable.with(0);

    /** Up to here the columns of a line have been counted, and how many there were. */
    private int countedTo;

    private int counted;

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
        int start = starts.get(line);
        if (countedTo < start || countedTo > at) {
            countedTo = start;
            counted = 0;
        }
        counted += text.codePointCount(countedTo, at);
        countedTo = at;
        return new Node.Mark(line + 1, counted + 1);
    }
}
