package ee.teekond.server.content;

import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Workspace;

/** The bundled example country, as the tests of its content read it. */
public final class ExampleCountry {

    private ExampleCountry() {}

    static LoadedWorkspace load(boolean sample) throws PlaceException {
        return WorkspaceReader.read(Place.bundled("eesti").orElseThrow(), sample);
    }

    public static Workspace read(boolean sample) throws PlaceException {
        return load(sample).workspace();
    }
}
