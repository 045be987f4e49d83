package ee.teekond.server.cli;

import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.EditJson;
import ee.teekond.file.PlaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.collections.api.list.ImmutableList;

/** The file that leads back from what a command did, beside the workspace in a folder that is not read as part of it. */
record UndoFile(Path path) {

    private static final String FOLDER = ".teekond";

    /** Writes the edits under the next number that is free. */
    static UndoFile write(Path workspace, ImmutableList<AddressedEdit> edits) throws PlaceException {
        Path folder = workspace.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            return new UndoFile(Files.writeString(free(folder), EditJson.write(edits), StandardOpenOption.CREATE_NEW));
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(folder.toString());
        }
    }

    private static Path free(Path folder) {
        int number = 1;
        while (Files.exists(folder.resolve(name(number)))) {
            number++;
        }
        return folder.resolve(name(number));
    }

    private static String name(int number) {
        return "undo-" + number + ".json";
    }

    /** Takes it away again, and its folder if nothing else is in it: there is nothing to undo. */
    void discard() {
        path.toFile().delete();
        path.resolveSibling(".").normalize().toFile().delete();
    }
}
