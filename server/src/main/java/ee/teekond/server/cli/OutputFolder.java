package ee.teekond.server.cli;

import ee.teekond.file.PlaceException;
import ee.teekond.html.book.Book;
import ee.teekond.html.book.BookFile;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A folder a command leaves its files in; made when the first one is written. */
record OutputFolder(Path folder) {

    /** Writes a file, in folders of its own where its name has slashes. */
    Path write(String name, String text) throws PlaceException {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            return Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(file.toString());
        }
    }

    /** Writes the reader's edition and answers the page to open first. */
    Path writeBook(Workspace workspace, WorkspaceOptions options) throws PlaceException {
        ImmutableList<BookFile> files = new Book(workspace, options.asOf()).files(languages(workspace, options));
        for (BookFile file : files) {
            write(file.name(), file.text());
        }
        return folder.resolve(files.getFirst().name());
    }

    /** The language asked for, else those the workspace must have. */
    private static ImmutableList<Language> languages(Workspace workspace, WorkspaceOptions options) {
        ImmutableList<Language> required = workspace.manifest().requiredLanguages();
        return options.language == null && required.notEmpty() ? required : Lists.immutable.with(options.language());
    }
}
