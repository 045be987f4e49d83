package ee.teekond.server.web;

import java.util.Locale;
import java.util.Optional;

/** What can go wrong with a request. The words are in {@code problems_et.properties} and {@code problems_en.properties}. */
public enum ProblemCode {
    BAD_REQUEST(400),
    BAD_JSON(400),
    SIGN_IN(401),
    FORBIDDEN(403),
    WRONG_ORIGIN(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    REFUSED(409),
    NAME_TAKEN(409),
    PUBLISHED(409),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    WRONG_TYPE(415),
    WRONG_HOST(421),
    UNREAD(422),
    BAD_PARAMETER(422),
    HEADERS_TOO_LARGE(431),
    BROKEN(500),
    UNAVAILABLE(503),
    STORAGE_FULL(507);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** As it is written in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that stands for a status when nothing more is known. */
    static ProblemCode of(int status) {
        return Optional.of(status)
                .flatMap(wanted -> java.util.Arrays.stream(values())
                        .filter(code -> code.status == wanted)
                        .findFirst())
                .orElse(status >= 500 ? BROKEN : BAD_REQUEST);
    }
}
