package ee.teekond.server.live;

/**
 * Who asks for an edit, and what they call it.
 *
 * @param author id of whoever is signed in
 * @param clientEdit the request's own name, by which it can be repeated
 * @param asked hash of what is asked, which tells a repeated request from another one of the same name
 */
public record Sender(String author, String clientEdit, String asked) {}
