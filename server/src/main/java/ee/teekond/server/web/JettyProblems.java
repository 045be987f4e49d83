package ee.teekond.server.web;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in our own form what Jetty refuses before any route sees it. */
final class JettyProblems extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ProblemCode code = ProblemCode.of(response.getStatus());
        Shell.HEADERS.forEachKeyValue((name, value) -> response.getHeaders().put(name, value));
        response.setStatus(code.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.TYPE);
        String json =
                ProblemJson.write(code, Languages.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)), "");
        response.write(true, java.nio.ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
