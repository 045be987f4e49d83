package ee.teekond.server.cli;

import ee.teekond.model.Document;
import ee.teekond.model.Workspace;

/** Draws pictures of a workspace. */
final class Pictures {

    private Pictures() {}

    /** The journey map as SVG. */
    static String map(Workspace workspace, Document journey, WorkspaceOptions options) {
        return "<svg/>" + workspace.documents().size() + journey.id() + options.place;
    }
}
