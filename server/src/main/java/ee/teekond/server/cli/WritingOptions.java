package ee.teekond.server.cli;

import ee.teekond.exchange.AddressedEdit;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceWriter;
import ee.teekond.file.Written;
import ee.teekond.model.Document;
import java.io.PrintWriter;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Option;

/** For commands that change documents of the workspace. */
final class WritingOptions {

    @Option(names = "--drop-comments", description = "Rewrite files even if that loses comments.")
    private boolean dropComments;

    /** Writes documents and says which files have changed. */
    void write(LoadedWorkspace loaded, Words words, PrintWriter err, Document... documents)
            throws PlaceException, RefusedException {
        Written written = WorkspaceWriter.write(loaded, Lists.immutable.with(documents), dropComments);
        if (written.isRefused()) {
            throw new RefusedException(
                    ExitCode.FINDINGS,
                    words.say("write.refused")
                            + written.findings().collect(words::line).makeString("\n  ", "\n  ", ""));
        }
        written.files().forEach(file -> err.println(words.say("write.done", file)));
    }

    /** The same, leaving a file that takes it back. That is written first: what cannot be undone is not done. */
    void write(
            LoadedWorkspace loaded,
            WorkspaceOptions options,
            PrintWriter err,
            ImmutableList<AddressedEdit> wayBack,
            Document... documents)
            throws PlaceException, RefusedException {
        if (loaded.place().isBundled()) {
            write(loaded, options.words(), err, documents);
            return;
        }
        UndoFile undo = UndoFile.write(loaded.place().root(), wayBack);
        boolean done = false;
        try {
            write(loaded, options.words(), err, documents);
            done = true;
        } finally {
            if (!done) {
                undo.discard();
            }
        }
        err.println(options.words().say("edit.undo", undo.path(), options.place));
    }
}
