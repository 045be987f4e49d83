package ee.teekond.server.web;

import ee.teekond.file.JsonParts;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.server.access.Actor;
import ee.teekond.server.live.State;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** One request to one route, by somebody who may make it. */
final class Call {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String FILE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";

    private final Context context;
    private final Route route;
    private final Site site;
    private final Actor actor;
    private final State state;
    private final Workspace seen;

    Call(Context context, Route route, Site site, Actor actor) {
        this.context = context;
        this.route = route;
        this.site = site;
        this.actor = actor;
        state = site.live().state();
        seen = site.seen(actor, route.action().equals("edit") ? "read" : route.action(), state);
    }

    Context context() {
        return context;
    }

    Site site() {
        return site;
    }

    Actor actor() {
        return actor;
    }

    /** Everything at the moment the request came. */
    State state() {
        return state;
    }

    /** Everything at that moment that is there for whoever asks. */
    Workspace workspace() {
        return seen;
    }

    Language language() {
        return Languages.of(context);
    }

    /** The day to answer for. */
    LocalDate asOf() {
        return parameter("as-of")
                .map(written -> {
                    try {
                        return LocalDate.parse(written);
                    } catch (DateTimeParseException notADay) {
                        throw badParameter("as-of", written, "2026-01-31");
                    }
                })
                .orElseGet(() -> LocalDate.now(site.clock()));
    }

    String path(String name) {
        return context.pathParam(name);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    /** Every value of what may stand there several times or with commas. */
    ImmutableList<String> all(String name) {
        return Lists.immutable
                .withAll(context.queryParams(name))
                .flatCollect(written -> Lists.immutable.with(written.split(",", -1)))
                .reject(String::isBlank);
    }

    /** A whole number that stands there, from nought to the most there may be. */
    Optional<Long> count(String name, long most) {
        return parameter(name).map(written -> {
            long number = written.matches("[0-9]{1,15}") ? Long.parseLong(written) : -1;
            if (number < 0 || number > most) {
                throw badParameter(name, written, "0 … " + most);
            }
            return number;
        });
    }

    static Problem badParameter(String name, String written, String known) {
        return Problem.of(ProblemCode.BAD_PARAMETER, name, written, known);
    }

    /** The document the address names. */
    Document document() {
        return Kinds.document(path("kind"))
                .map(kind -> new DocumentKey(kind, path("id")))
                .flatMap(key -> Optional.ofNullable(seen.documents().get(key)))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, path("kind") + "/" + path("id")));
    }

    /** A document as it was after so many edits. */
    Document at(DocumentKey key, long revision) {
        return site.live()
                .at(key, revision)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, key + "?revision=" + revision));
    }

    /** A document of a kind. */
    Document named(Kind<?> kind, String id) {
        return seen.document(kind, id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, kind.name() + "/" + id));
    }

    /** The journey of this id. */
    Document journey(String id) {
        return seen.document(Journey.KIND, id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "journeys/" + id));
    }

    /** The fields of the body; whatever is not understood is a problem. */
    Body body() {
        JsonParts parts = new JsonParts("body");
        String text = text();
        Optional<JsonParts.Part> root = parts.read(text);
        if (root.isEmpty()) {
            throw Problem.of(ProblemCode.BAD_JSON, parts.findings());
        }
        ImmutableMap<String, JsonParts.Part> fields = root.get()
                .fields("body", route.body().collect(Route.Field::name))
                .orElseGet(Maps.immutable::empty);
        route.body()
                .select(field -> field.required() && parts.findings().isEmpty() && !fields.containsKey(field.name()))
                .forEach(field -> root.get().refuse(Rule.FILE_MISSING_FIELD, field.name()));
        demandNone(parts.findings());
        return new Body(text, parts, fields);
    }

    private static void demandNone(ImmutableList<Finding> findings) {
        if (findings.notEmpty()) {
            throw Problem.of(ProblemCode.UNREAD, findings);
        }
    }

    /** A body taken apart. */
    record Body(String text, JsonParts parts, ImmutableMap<String, JsonParts.Part> fields) {

        Optional<JsonParts.Part> part(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** A field's value; that it is of another type is a problem. */
        Optional<Object> value(String name, FieldType type) {
            Optional<Object> value = part(name).flatMap(part -> part.value(type));
            demandNone(parts.findings());
            return value;
        }

        Optional<String> string(String name) {
            return value(name, FieldType.STRING).map(String.class::cast);
        }
    }

    private String text() {
        try (InputStream in = context.bodyInputStream()) {
            byte[] bytes = in.readNBytes(Limit.BODY + 1);
            if (bytes.length > Limit.BODY) {
                throw Problem.of(ProblemCode.TOO_LARGE, Limit.BODY);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Problem.of(ProblemCode.BAD_JSON);
        } catch (IOException cut) {
            throw Problem.of(ProblemCode.TOO_SLOW);
        }
    }

    /** Answers with JSON. */
    void json(int status, String text) {
        context.status(status).contentType(Route.JSON).result(bytes(text));
    }

    /** Answers with JSON that stays as it is as long as its tag. */
    void tagged(String tag, String json) {
        if (isNews(tag)) {
            context.contentType(Route.JSON).result(bytes(json));
        }
    }

    /**
     * Answers with a file to look at or to keep, which stays as it is as long as its tag. It brings its own style along, and
     * may do nothing else.
     */
    void file(String type, byte[] bytes) {
        context.header("Content-Security-Policy", FILE_POLICY);
        if (isNews(tag(bytes))) {
            context.contentType(type).result(bytes);
        }
    }

    void file(String type, String text) {
        file(type, bytes(text));
    }

    /** Whether whoever asks has not got it yet. */
    private boolean isNews(String tag) {
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        boolean known = tag.equals(context.header("If-None-Match"));
        context.status(known ? NOT_MODIFIED : OK);
        return !known;
    }

    private static String tag(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return "\"" + Long.toHexString(crc.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
