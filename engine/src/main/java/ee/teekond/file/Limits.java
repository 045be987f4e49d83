package ee.teekond.file;

/** What a file may be at most; more is refused before anything is built from it. */
final class Limits {

    /** Bytes of a file. */
    static final int BYTES = 8 << 20;

    /** Maps and lists inside one another. */
    static final int DEPTH = 64;

    /** Single values, lists and maps in a file, all told. */
    static final int VALUES = 250_000;

    /** Findings reported for one file; the rest is summed up in one. */
    static final int FINDINGS = 500;

    private Limits() {}
}
