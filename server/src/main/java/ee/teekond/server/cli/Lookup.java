package ee.teekond.server.cli;

import ee.teekond.finding.Nearest;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;

/** Finds the documents a command line names, and says what was probably meant when there is none. */
record Lookup(Workspace workspace, Words words) {

    /** The document of a kind with this id. */
    Document document(Kind<?> kind, String id) throws RefusedException {
        return workspace.document(kind, id).orElseThrow(() -> new RefusedException(ExitCode.USAGE, unknown(kind, id)));
    }

    private String unknown(Kind<?> kind, String id) {
        String meant = Nearest.to(id, workspace.documents(kind).collect(Document::id))
                .map(nearest -> " " + words.say("show.meant", nearest))
                .orElse("");
        return words.say("show.unknown", kind.name() + "/" + id)
                + meant
                + " "
                + words.say(
                        "lookup.all",
                        workspace.documents(kind).collect(Document::id).makeString(", "));
    }
}
