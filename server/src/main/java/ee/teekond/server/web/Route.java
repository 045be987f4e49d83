package ee.teekond.server.web;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * One row of the table of routes: what the server listens to, what the description of the interface says, and what access is
 * tested by.
 *
 * @param path with holes: {@code /api/{kind}/{id}}
 * @param name unique, for programs made from the description
 * @param action what {@code rights.json} calls it
 * @param body the fields of its JSON body; empty for none
 * @param answers media types of a good answer
 */
record Route(
        String method,
        String path,
        String name,
        String action,
        String about,
        ImmutableList<Parameter> parameters,
        ImmutableList<Field> body,
        ImmutableList<String> answers,
        Handling handling) {

    static final String JSON = "application/json";
    static final String EVENTS = "text/event-stream";

    /** What a route does. */
    interface Handling {
        void answer(Call call);
    }

    /** A field of a body. */
    record Field(String name, String type, boolean required, String about) {}

    /** A route that reads. */
    static Route get(String path, String name, String action, String about, Handling handling) {
        return row("GET", path, name, action, about, handling);
    }

    /** A route that changes something. */
    static Route post(String path, String name, String action, String about, Handling handling) {
        return row("POST", path, name, action, about, handling);
    }

    private static Route row(String method, String path, String name, String action, String about, Handling handling) {
        return new Route(
                method,
                path,
                name,
                action,
                about,
                Lists.immutable.with(Parameter.LANGUAGE),
                Lists.immutable.empty(),
                Lists.immutable.with(JSON),
                handling);
    }

    /** The same with more that may stand after the question mark. */
    Route with(Parameter... more) {
        return new Route(
                method,
                path,
                name,
                action,
                about,
                parameters.newWithAll(Lists.immutable.with(more)),
                body,
                answers,
                handling);
    }

    /** The same with a body. */
    Route taking(Field... fields) {
        return new Route(
                method, path, name, action, about, parameters, Lists.immutable.with(fields), answers, handling);
    }

    /** The same with answers of other types. */
    Route answering(String... types) {
        return new Route(method, path, name, action, about, parameters, body, Lists.immutable.with(types), handling);
    }

    /** Whether it changes something. */
    boolean changes() {
        return !method.equals("GET");
    }
}
