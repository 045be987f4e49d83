package ee.teekond.finding;

/** A place in a file; line and column count from one, the column in characters as an editor shows them. */
public record SourcePlace(String file, int line, int column) implements Comparable<SourcePlace> {

    /** Before every other place. */
    static final SourcePlace NONE = new SourcePlace("", 0, 0);

    @Override
    public int compareTo(SourcePlace other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
