package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.finding.Nearest;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Finds the documents a command line names, and says what was probably meant when there is none. */
record Lookup(Workspace workspace, Words words) {

    /** The document of a kind with this id. */
    Document document(Kind<?> kind, String id) throws RefusedException {
        return workspace.document(kind, id).orElseThrow(() -> new RefusedException(ExitCode.USAGE, unknown(kind, id)));
    }

    /** The journey named to compare another with, or the one it is based on. */
    Document comparedWith(Document journey, @Nullable String named) throws RefusedException {
        if (named != null) {
            return document(Journey.KIND, named);
        }
        return Comparison.basis(workspace, journey)
                .orElseThrow(() -> new RefusedException(ExitCode.USAGE, words.say("compare.no-basis", journey.id())));
    }

    private String unknown(Kind<?> kind, String id) {
        ImmutableList<String> there = workspace.documents(kind).collect(Document::id);
        String meant = Nearest.to(id, there)
                .map(nearest -> " " + words.say("show.meant", nearest))
                .orElse("");
        String all = there.isEmpty() ? words.say("lookup.none") : words.say("lookup.all", there.makeString(", "));
        return words.say("show.unknown", kind.name() + "/" + id) + meant + " " + all;
    }
}
