package ee.teekond.server.web;

import static ee.teekond.server.web.Route.get;
import static ee.teekond.server.web.Route.post;

import ee.teekond.file.Checksum;
import ee.teekond.file.JsonParts;
import ee.teekond.model.Document;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.server.live.Answer;
import ee.teekond.server.live.Room;
import ee.teekond.server.live.Sender;
import ee.teekond.server.store.StoredEvent;
import ee.teekond.server.web.Call.Body;
import ee.teekond.server.web.Route.Field;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Edits, the way back from one's own, and what others do at the same time. */
final class EditRoutes {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final FieldType REVISION = FieldType.integer(0, 999_999_999);
    private static final String EDIT = "edit";
    private static final String NAME = "clientEditId";
    private static final int LONGEST_NAME = 100;

    private static final Field CLIENT_EDIT = new Field(
            NAME,
            "string",
            true,
            "A name of your own for this request, 1 to 100 letters. Sent again it gets the same answer.");

    private EditRoutes() {}

    static ImmutableList<Route> routes() {
        return Lists.immutable.with(
                post(
                                "/api/{kind}/{id}/edits",
                                EDIT,
                                EDIT,
                                "Applies an edit; the answer comes when it is on the disk.",
                                EditRoutes::edit)
                        .taking(
                                CLIENT_EDIT,
                                new Field("base", "integer", true, "The revision it was made on."),
                                new Field(EDIT, "object", true, "The edit, {op, doc, id, …}.")),
                post(
                                "/api/{kind}/{id}/undo",
                                "undo",
                                EDIT,
                                "Takes back your own last edit that still stands.",
                                call -> simple(
                                        call, "undo", sender -> room(call).undo(sender)))
                        .taking(CLIENT_EDIT),
                post(
                                "/api/{kind}/{id}/redo",
                                "redo",
                                EDIT,
                                "Does again what you took back last.",
                                call -> simple(
                                        call, "redo", sender -> room(call).redo(sender)))
                        .taking(CLIENT_EDIT),
                get(
                                "/api/{kind}/{id}/events",
                                "events",
                                "read",
                                "What happens to a document, as it happens.",
                                EventStream::answer)
                        .with(new Parameter("after", "The revision you know. The header Last-Event-ID goes before it."))
                        .answering(Route.EVENTS));
    }

    private static void edit(Call call) {
        Room room = room(call);
        Body body = call.body();
        body.value("base", REVISION);
        JsonParts.Part edit = body.part(EDIT).orElseThrow();
        Sender sender =
                sender(call, body, MAPPER.readTree(body.text()).required(EDIT).toString());
        tell(call, room.edit(sender, edit, body.parts()));
    }

    private static void simple(Call call, String asked, Function<Sender, Answer> work) {
        room(call);
        tell(call, work.apply(sender(call, call.body(), asked)));
    }

    private static Room room(Call call) {
        Document document = call.document();
        if (!call.site().rights().allows(call.actor(), EDIT, document)) {
            throw Problem.of(ProblemCode.FORBIDDEN);
        }
        return call.site().live().room(document.key()).orElseThrow();
    }

    private static Sender sender(Call call, Body body, String asked) {
        String name = body.string(NAME).orElseThrow();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Call.badParameter(NAME, name, "1 … " + LONGEST_NAME);
        }
        return new Sender(call.actor().id(), name, Checksum.of(asked));
    }

    private static void tell(Call call, Answer answer) {
        if (answer instanceof Answer.Accepted accepted) {
            call.json(201, node(accepted.event()) + "\n");
        } else {
            throw problem(answer);
        }
    }

    private static Problem problem(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return Problem.of(ProblemCode.REFUSED, refused.findings());
        }
        if (answer instanceof Answer.Unread unread) {
            return Problem.of(ProblemCode.UNREAD, unread.findings());
        }
        return Problem.of(answer instanceof Answer.NameTaken ? ProblemCode.NAME_TAKEN : ProblemCode.PUBLISHED);
    }

    private static ObjectNode node(StoredEvent event) {
        ObjectNode node = MAPPER.createObjectNode().put("revision", event.revision());
        node.set("inverse", MAPPER.readTree(event.inverse()));
        ArrayNode touched = node.putArray("touched");
        event.touched().forEach(touched::add);
        return node;
    }
}
