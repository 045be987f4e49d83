package ee.teekond.server.cli;

/** A command cannot go on; the message, in the user's language, says why and what to do. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    RefusedException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
