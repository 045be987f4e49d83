package ee.teekond.server.web;

import static ee.teekond.server.web.Route.get;

import ee.teekond.exchange.DocumentList;
import ee.teekond.file.CanonicalText;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.server.live.Live;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Documents as they are, and what was done to them. */
final class DocumentRoutes {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int USUAL = 100;
    private static final Parameter LIMIT = new Parameter("limit", "How many rows, at most 500.");

    private DocumentRoutes() {}

    static ImmutableList<Route> routes() {
        return Lists.immutable.with(
                get(
                                "/api/{kind}",
                                "list",
                                "read",
                                "Documents or elements of a kind; the header Link names the rest.",
                                DocumentRoutes::list)
                        .with(LIMIT, new Parameter("after", "How many rows to pass over.")),
                get(
                                "/api/{kind}/{id}",
                                "document",
                                "read",
                                "One document; its ETag is its revision.",
                                DocumentRoutes::document)
                        .with(new Parameter("revision", "As it was after so many edits.")),
                get(
                                "/api/{kind}/{id}/history",
                                "history",
                                "read",
                                "What was done to a document, by whom and when.",
                                DocumentRoutes::history)
                        .with(LIMIT, new Parameter("after", "Only what came after this revision.")));
    }

    private static void list(Call call) {
        DocumentList list = DocumentList.of(call.workspace(), call.path("kind"), call.language())
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, call.path("kind")));
        JsonNode all = MAPPER.readTree(list.json());
        int after = call.count("after", Integer.MAX_VALUE).orElse(0L).intValue();
        int limit = limit(call);
        ArrayNode rows = MAPPER.createArrayNode();
        for (int i = after; i < all.size() && i < after + limit; i++) {
            rows.add(all.get(i));
        }
        if (after + limit < all.size()) {
            call.context()
                    .header(
                            "Link",
                            "<" + call.context().path() + "?after=" + (after + limit) + "&limit=" + limit
                                    + ">; rel=\"next\"");
        }
        call.json(200, rows + "\n");
    }

    private static int limit(Call call) {
        return call.count("limit", Limit.ROWS).orElse((long) USUAL).intValue();
    }

    private static void document(Call call) {
        Document now = call.document();
        long revision = call.state().revision(now.key());
        Optional<Long> wanted = call.count("revision", Integer.MAX_VALUE);
        Document document = wanted.isEmpty() ? now : call.at(now.key(), wanted.get());
        call.tagged(tag(wanted.orElse(revision)), CanonicalText.json(document));
    }

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    private static void history(Call call) {
        DocumentKey key = call.document().key();
        long after = call.count("after", Integer.MAX_VALUE).orElse(0L);
        Live live = call.site().live();
        ArrayNode rows = MAPPER.createArrayNode();
        live.store().events(key, after, limit(call)).forEach(event -> rows.add(EventJson.node(event)));
        call.json(200, rows + "\n");
    }
}
