package ee.teekond.server.web;

/** What a request may be at most. */
final class Limit {

    /** Bytes of a request's body. */
    static final int BODY = 1 << 20;

    /** Bytes of all headers together, the address included. */
    static final int HEADERS = 8 << 10;

    /** Milliseconds a connection may be silent in the middle of a request. */
    static final long SILENCE_MILLIS = 30_000;

    /** Rows of one list. */
    static final int ROWS = 500;

    private Limit() {}
}
