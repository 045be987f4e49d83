package ee.teekond.server.cli;

import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.EditWords;
import ee.teekond.file.CanonicalText;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.file.WorkspaceWriter;
import ee.teekond.file.Written;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.server.live.Arrival;
import ee.teekond.server.live.Live;
import ee.teekond.server.store.Store;
import ee.teekond.server.store.StoreException;
import ee.teekond.server.store.StoreException.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;

/** The documents of a server as a workspace folder, and back. */
record StoredWorkspace(Path data, WorkspaceOptions options) {

    private static final String AUTHOR = "import";

    /** Writes everything into a new folder, one workspace with nothing beneath it. */
    ImmutableList<String> export(Path folder) throws PlaceException, RefusedException {
        try (Store store = Store.readOnly(data);
                Live live = Live.open(store, Clock.systemUTC(), () -> empty(store))) {
            Workspace workspace = live.state().workspace();
            demandEmpty(folder);
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(Place.MANIFEST), CanonicalText.yaml(workspace.manifest()));
            } catch (IOException unwritable) {
                throw PlaceException.unwritable(folder.toString());
            }
            LoadedWorkspace nothing = WorkspaceReader.read(Place.of(folder.toString()), true);
            Written written = WorkspaceWriter.write(nothing, workspace.sortedDocuments(), false);
            if (written.isRefused()) {
                throw new RefusedException(
                        ExitCode.FINDINGS,
                        written.findings().collect(options.words()::line).makeString("\n"));
            }
            return written.files();
        }
    }

    private static Workspace empty(Store store) {
        throw new StoreException(Reason.MISSING, store.place());
    }

    private static void demandEmpty(Path folder) throws PlaceException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new StoreException(Reason.TAKEN, folder.toString());
            }
        } catch (IOException unreadable) {
            throw PlaceException.unwritable(folder.toString());
        }
    }

    /**
     * Brings the documents of a workspace in, all of them or none; those that only the server has stay as they are.
     *
     * @param apply whether it is done, or only told
     */
    void bringIn(String folder, boolean apply, PrintWriter out, PrintWriter err)
            throws PlaceException, RefusedException {
        Words words = options.words();
        ImmutableList<Document> documents =
                options.soundlyLoaded(folder).workspace().sortedDocuments();
        Clock clock = Clock.systemUTC();
        try (Store store = Store.open(data, clock.instant());
                Live live = Live.open(store, clock, () -> empty(store))) {
            Workspace before = live.state().workspace();
            Arrival arrival = Arrival.of(before, documents);
            if (arrival.published().notEmpty()) {
                throw new RefusedException(
                        ExitCode.USAGE,
                        words.say(
                                "edit.published",
                                arrival.published().getFirst().document().id()));
            }
            if (arrival.findings().notEmpty()) {
                throw new RefusedException(
                        ExitCode.FINDINGS,
                        words.say("import.refused", folder)
                                + arrival.findings().collect(words::line).makeString("\n  ", "\n  ", ""));
            }
            tell(before, arrival, out);
            if (arrival.isEmpty()) {
                err.println(words.say("edit.nothing"));
            } else if (apply) {
                live.bringIn(documents, AUTHOR);
            } else {
                err.println(words.say("import.folder-dry"));
            }
        }
    }

    private void tell(Workspace before, Arrival arrival, PrintWriter out) {
        arrival.created().forEach(document -> out.println("+ " + document.key()));
        for (AddressedEdit edit : arrival.edits()) {
            out.println(edit.document());
            new EditWords(
                            arrival.after(),
                            options.language(),
                            before.documents().get(edit.document()),
                            arrival.after().documents().get(edit.document()))
                    .of(edit.edit())
                    .forEach(said -> out.println("– " + said.words()));
        }
    }
}
