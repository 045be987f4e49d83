package ee.teekond.server.live;

import ee.teekond.server.store.StoredEvent;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What one reader of a document has still to be told. One who does not keep up is dropped, and may come back. */
public final class Feed implements AutoCloseable {

    /** So much may wait. */
    static final int MOST = 256;

    private final BlockingQueue<News> waiting = new ArrayBlockingQueue<>(MOST + 1);
    private final Room room;
    private volatile boolean dropped;

    Feed(Room room) {
        this.room = room;
    }

    /** Something to tell. */
    public sealed interface News {

        /** An edit was made. */
        record Edited(StoredEvent event) implements News {}

        /** Too much has happened since: read the document again, which is at this revision. */
        record Reset(long revision) implements News {}

        /** The server goes away for a moment. */
        record Restarting() implements News {}

        /** Nothing more will come: the reader was too slow. */
        record Dropped() implements News {}
    }

    /** Never waits: called while an edit is being acknowledged. */
    void tell(News news) {
        if (!dropped && !(waiting.size() < MOST && waiting.offer(news))) {
            dropped = true;
            waiting.clear();
            waiting.offer(new News.Dropped());
            room.forget(this);
        }
    }

    /** The next to tell; empty when there is none for so long. */
    public Optional<News> next(long millis) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(millis, TimeUnit.MILLISECONDS));
    }

    /** Ends it: its reader has gone. */
    @Override
    public void close() {
        room.forget(this);
    }
}
