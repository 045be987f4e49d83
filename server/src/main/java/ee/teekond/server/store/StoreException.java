package ee.teekond.server.store;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;

/** The store cannot be opened or cannot take anything in. The reason and the place make the message. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is none. */
        MISSING,
        /** Another program writes to it. */
        LOCKED,
        /** A newer program wrote it. */
        NEWER,
        /** It is not as it was written. */
        DAMAGED,
        /** It is somebody else's file. */
        FOREIGN,
        /** There is something in the place already. */
        TAKEN,
        /** No room left on the disk. */
        FULL,
        /** It may not be read or written, or does not answer. */
        UNREACHABLE,
        /** A document has got another revision meanwhile, or an edit its name. */
        OUTRUN
    }

    private final Reason reason;
    private final String place;
    private final transient Optional<String> backup;

    StoreException(Reason reason, String place, Optional<String> backup, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place;
        this.backup = backup;
    }

    /** A refusal that nothing else caused. */
    public StoreException(Reason reason, String place) {
        super(reason + ": " + place);
        this.reason = reason;
        this.place = place;
        this.backup = Optional.empty();
    }

    /**
     * An error of a database as the store tells it.
     *
     * @param why finds the reason of an error the database gave
     * @throws RuntimeException the error itself, if no database gave it
     */
    static StoreException of(RuntimeException error, String place, Function<Throwable, Reason> why) {
        if (error instanceof StoreException told) {
            return told;
        }
        if (!(error instanceof JdbiException)) {
            throw error;
        }
        return new StoreException(why.apply(error), place, Optional.empty(), error);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The file or address concerned. */
    public String place() {
        return place;
    }

    /** Of damaged data: the newest backup that is whole. */
    public Optional<String> backup() {
        return backup;
    }

    /** The same about damaged data, with the backup to go back to. */
    StoreException with(Optional<String> newest) {
        return new StoreException(reason, place, newest, this);
    }
}
