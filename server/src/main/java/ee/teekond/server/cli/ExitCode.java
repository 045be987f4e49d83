package ee.teekond.server.cli;

/** What the program tells the shell. */
final class ExitCode {

    static final int OK = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int PLACE = 3;
    static final int NEWER = 4;

    /** The program itself is at fault. */
    static final int BROKEN = 70;

    private ExitCode() {}
}
