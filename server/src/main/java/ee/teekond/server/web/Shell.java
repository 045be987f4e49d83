package ee.teekond.server.web;

import ee.teekond.server.access.Actor;
import ee.teekond.server.access.Rights.Scope;
import ee.teekond.server.store.StoreException;
import ee.teekond.server.store.StoreException.Reason;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done for every request before and after its route: who asks, from where, and what every answer carries. */
final class Shell {

    /** The cookie that holds a session. Over plain HTTP a browser would not send one that is marked secure. */
    static final String COOKIE = "teekond-session";

    /** On every answer, errors included. */
    static final ImmutableMap<String, String> HEADERS = Maps.mutable
            .<String, String>of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                            + " require-trusted-types-for 'script'")
            .withKeyValue("X-Content-Type-Options", "nosniff")
            .withKeyValue("Referrer-Policy", "same-origin")
            .withKeyValue("Cross-Origin-Opener-Policy", "same-origin")
            .withKeyValue("Cross-Origin-Resource-Policy", "same-origin")
            .withKeyValue("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
            .withKeyValue("Cache-Control", "no-store")
            .toImmutable();

    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);
    private static final String REQUEST = "request-id";
    private static final String BEARER = "Bearer ";
    private static final int NUMBER_BYTES = 8;

    private final Site site;
    private final ImmutableList<String> hosts;
    private final SecureRandom random = new SecureRandom();

    /** @param hosts what the server is called, without the port, in lower case */
    Shell(Site site, ImmutableList<String> hosts) {
        this.site = site;
        this.hosts = hosts;
    }

    /** For every request, whatever it asks for. */
    void before(Context context) {
        byte[] number = new byte[NUMBER_BYTES];
        random.nextBytes(number);
        context.attribute(REQUEST, HexFormat.of().formatHex(number));
        HEADERS.forEachKeyValue(context::header);
        demandHost(context);
        if (context.header("X-HTTP-Method-Override") != null) {
            // Javalin would follow it, and a page that may only read could write.
            throw refusing(context);
        }
    }

    private static Problem refusing(Context context) {
        String methods = Routes.methods(context.path());
        context.header("Allow", methods);
        return Problem.of(ProblemCode.WRONG_METHOD, methods);
    }

    /** Another name in front of this server is somebody else's page that points here. */
    private void demandHost(Context context) {
        String host = Optional.ofNullable(context.host()).orElse("").toLowerCase(Locale.ROOT);
        if (!hosts.contains(host.replaceFirst(":[0-9]+$", ""))) {
            throw Problem.of(ProblemCode.WRONG_HOST);
        }
    }

    /** Answers by a route, if whoever asks may. */
    void answer(Context context, Route route) {
        if (route.changes()) {
            demandOwnPage(context);
            demandType(context, route);
        }
        Actor actor = actor(context);
        if (site.rights().scope(actor, route.action()) == Scope.NO) {
            throw Problem.of(actor.isKnown() ? ProblemCode.FORBIDDEN : ProblemCode.SIGN_IN);
        }
        demandParameters(context, route);
        route.handling().answer(new Call(context, route, site, actor));
    }

    /** A token if one is sent, else a session. A bad token is nobody, whatever cookies come along. */
    private Actor actor(Context context) {
        String authorization = context.header("Authorization");
        Optional<Actor> known = authorization != null
                ? Optional.of(authorization)
                        .filter(header -> header.startsWith(BEARER))
                        .flatMap(header -> site.passes().token(header.substring(BEARER.length())))
                : Optional.ofNullable(context.cookie(COOKIE)).flatMap(site.passes()::session);
        if (known.isEmpty() && authorization != null) {
            throw Problem.of(ProblemCode.SIGN_IN);
        }
        return known.orElse(Actor.ANONYMOUS);
    }

    /** Browsers say from which site a request comes; other programs say nothing, and bring no cookie by themselves. */
    private static void demandOwnPage(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean other = origin != null
                && !origin.equals("http://" + context.host())
                && !origin.equals("https://" + context.host());
        if (foreign || other) {
            throw Problem.of(ProblemCode.WRONG_ORIGIN);
        }
    }

    private static void demandType(Context context, Route route) {
        String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (route.body().notEmpty() && !type.replaceFirst("\\s*;.*", "").equals(Route.JSON)) {
            throw Problem.of(ProblemCode.WRONG_TYPE, Route.JSON);
        }
        if (context.contentLength() > Limit.BODY) {
            throw Problem.of(ProblemCode.TOO_LARGE, Limit.BODY);
        }
    }

    private static void demandParameters(Context context, Route route) {
        context.queryParamMap().forEach((name, values) -> {
            Parameter known = route.parameters()
                    .detectOptional(parameter -> parameter.name().equals(name))
                    .orElseThrow(() -> Call.badParameter(
                            name,
                            values.get(0),
                            route.parameters().collect(Parameter::name).makeString(", ")));
            Lists.immutable
                    .withAll(values)
                    .detectOptional(value ->
                            known.values().notEmpty() && !known.values().contains(value))
                    .ifPresent(value -> {
                        throw Call.badParameter(name, value, known.values().makeString(", "));
                    });
        });
    }

    /** What a failure is answered with. */
    void failed(Exception failure, Context context) {
        if (failure instanceof Problem problem) {
            write(context, problem);
        } else if (failure instanceof StoreException stored) {
            LOG.error("{} {}", number(context), stored.getMessage());
            write(
                    context,
                    Problem.of(stored.reason() == Reason.FULL ? ProblemCode.STORAGE_FULL : ProblemCode.UNAVAILABLE));
        } else if (failure instanceof HttpResponseException refused
                && refused.getStatus() == ProblemCode.WRONG_METHOD.status()) {
            write(context, refusing(context));
        } else if (failure instanceof HttpResponseException response) {
            write(context, Problem.of(ProblemCode.of(response.getStatus()), context.path(), Limit.BODY));
        } else {
            LOG.error("{} is a fault of the program", number(context), failure);
            write(context, Problem.of(ProblemCode.BROKEN));
        }
    }

    private static void write(Context context, Problem problem) {
        HEADERS.forEachKeyValue(context::header);
        context.status(problem.code().status())
                .contentType(ProblemJson.TYPE)
                .result(ProblemJson.write(problem, Languages.of(context), number(context))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String number(Context context) {
        return Optional.ofNullable(context.<String>attribute(REQUEST)).orElse("");
    }
}
