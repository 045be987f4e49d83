package ee.teekond.layout.services;

import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.services.content.NetworkReader;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.factory.Lists;

/** Lays out the service graph of a journey. Immutable, and the same journey gives the same graph everywhere. */
public final class ServicesLayout {
    private final Typesetter typesetter;

    public ServicesLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The layout that measures with the bundled fonts. */
    public static ServicesLayout bundled() {
        return new ServicesLayout(new Typesetter(Ruler.bundled()));
    }

    /** Lays out the services of a journey of the workspace; only those of a municipality's journey are in a state. */
    public LaidOutMap lay(Workspace workspace, Document journey, MapOptions options) {
        var words = MapWords.in(options.language());
        var content = NetworkReader.read(workspace, journey, words, options.asOf());
        var stack = new ServicesStack(content, new Desk(typesetter, words), options.paper());
        stack.head();
        stack.bands();
        stack.sections();
        var sheet = stack.foot();
        var said = new Words(content.kicker() + ": " + content.title(), content.lead(), words.code());
        var scene = new Scene(content.id() + "-services", "services", sheet, said, stack.groups());
        return LaidOutMap.of(scene, Report.of(scene, stack.shortened(), Lists.immutable.empty()));
    }
}
