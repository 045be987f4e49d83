package ee.teekond.server.web;

import ee.teekond.model.DocumentKey;
import ee.teekond.server.live.Feed;
import ee.teekond.server.live.Feed.News;
import ee.teekond.server.live.Room;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Optional;

/** Tells one reader what happens to a document: server-sent events whose id is the revision. */
final class EventStream implements Runnable {

    /** So long nothing is said before a comment shows that the line still holds. */
    private static final long SILENCE_MILLIS = 10_000;

    private final SseClient client;
    private final Feed feed;
    private final Site site;

    private EventStream(SseClient client, Feed feed, Site site) {
        this.client = client;
        this.feed = feed;
        this.site = site;
    }

    static void answer(Call call) {
        DocumentKey key = call.document().key();
        if (!Route.EVENTS.equals(call.context().header("Accept"))) {
            throw Problem.of(ProblemCode.NOT_ACCEPTABLE, Route.EVENTS);
        }
        Room room = call.site().live().room(key).orElseThrow();
        Optional<Long> after = Optional.ofNullable(call.context().header("Last-Event-ID"))
                .map(EventStream::revision)
                .or(() -> call.count("after", Integer.MAX_VALUE));
        call.context().header("X-Accel-Buffering", "no");
        try {
            new SseHandler(0, client -> start(client, room.listen(after), call.site())).handle(call.context());
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One that is no number was not given out here, and is answered with a reset. */
    private static Long revision(String lastEvent) {
        return lastEvent.matches("[0-9]{1,15}") ? Long.parseLong(lastEvent) : -1L;
    }

    private static void start(SseClient client, Feed feed, Site site) {
        client.keepAlive();
        client.onClose(feed::close);
        Thread thread = new Thread(new EventStream(client, feed, site), "events");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try (feed) {
            boolean goesOn = true;
            while (goesOn && !client.terminated()) {
                Optional<News> news = feed.next(SILENCE_MILLIS);
                if (news.isEmpty()) {
                    client.sendComment("still here");
                }
                goesOn = news.isEmpty() || tell(news.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }

    /** Whether anything may follow. */
    private boolean tell(News news) {
        if (news instanceof News.Edited edited) {
            client.sendEvent(
                    "edit",
                    site.told(edited.event()),
                    String.valueOf(edited.event().revision()));
            return true;
        }
        if (news instanceof News.Reset reset) {
            client.sendEvent("reset", "{\"revision\":" + reset.revision() + "}", String.valueOf(reset.revision()));
            return true;
        }
        if (news instanceof News.Restarting) {
            client.sendEvent("restarting", "{}");
        }
        return false;
    }
}
