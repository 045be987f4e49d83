package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import ee.teekond.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Writes documents of a workspace back to the folder they were read from, in canonical form: what is real to the file, what
 * is sample data to its overlay. Files whose content stays the same are not touched. Either every file is written or none.
 */
public final class WorkspaceWriter {

    private final LoadedWorkspace loaded;
    private final MutableList<Finding> findings = Lists.mutable.empty();

    private WorkspaceWriter(LoadedWorkspace loaded) {
        this.loaded = loaded;
    }

    /**
     * Writes documents of the workspace as they are now, and new ones in the folder of their kind. Refused are documents of a
     * workspace beneath or one the program carries with it, files that have changed since they were read or whose place is
     * taken, comments that would be lost, and workspaces that were read without their sample data.
     *
     * @param loaded the workspace as it was read
     * @param dropComments whether comments may be lost
     * @throws PlaceException when a file cannot be read or written
     */
    public static Written write(LoadedWorkspace loaded, ImmutableList<Document> documents, boolean dropComments)
            throws PlaceException {
        return new WorkspaceWriter(loaded).write(documents, dropComments);
    }

    private Written write(ImmutableList<Document> documents, boolean dropComments) throws PlaceException {
        ImmutableList<Document> changed = documents.reject(this::isAsRead);
        if (changed.isEmpty()) {
            return new Written(Lists.immutable.empty(), Lists.immutable.empty());
        }
        if (loaded.place().isBundled()) {
            return refusing(
                    Rule.WRITE_READ_ONLY, changed.getFirst(), loaded.place().shown(), "bundled");
        }
        if (!loaded.sample()) {
            return refusing(Rule.WRITE_WITHOUT_SAMPLE, changed.getFirst());
        }
        ImmutableMap<String, Path> own = ownFiles();
        Replacements replacements = new Replacements();
        for (Document document : changed) {
            document(document, own, dropComments, replacements);
        }
        if (findings.notEmpty()) {
            return Written.refused(findings.toImmutable());
        }
        replacements.carryOut();
        return new Written(replacements.files(), Lists.immutable.empty());
    }

    private Written refusing(Rule rule, Document document, Object... arguments) {
        String name = document.key().toString();
        Object[] all = Lists.immutable
                .<Object>with(name)
                .newWithAll(Lists.immutable.with(arguments))
                .toArray();
        return Written.refused(Lists.immutable.with(Finding.of(rule, name, all)));
    }

    private boolean isAsRead(Document document) {
        return document.equals(loaded.workspace().documents().get(document.key()));
    }

    /** The files of the topmost workspace by what messages call them. */
    private ImmutableMap<String, Path> ownFiles() throws PlaceException {
        try {
            return WorkspaceFiles.below(loaded.place().root())
                    .groupByUniqueKey(loaded.place()::shown)
                    .toImmutable();
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(loaded.place().shown());
        }
    }

    private void document(
            Document document, ImmutableMap<String, Path> own, boolean dropComments, Replacements replacements)
            throws PlaceException {
        Optional<Document> before =
                Optional.ofNullable(loaded.workspace().documents().get(document.key()));
        ImmutableList<String> files =
                before.map(known -> loaded.sources().files(known.key())).orElseGet(Lists.immutable::empty);
        Optional<String> beneath = files.detectOptional(file -> !own.containsKey(file));
        if (beneath.isPresent()) {
            refuse(Rule.WRITE_READ_ONLY, document, beneath.get(), "beneath");
            return;
        }
        FilePair pair = FilePair.of(loaded.place(), document, files.collect(own::get));
        if (!pair.stillHolds(before)) {
            refuse(
                    before.isPresent() ? Rule.WRITE_CHANGED_SINCE : Rule.WRITE_PLACE_TAKEN,
                    document,
                    loaded.place().shown(pair.base()));
            return;
        }
        for (FilePair.Part part : pair.parts(before, document)) {
            if (!dropComments) {
                part.comments().forEach(comment -> lost(document, part, comment));
            }
            replacements.add(part.file(), loaded.place().shown(part.file()), part.text());
        }
    }

    private void refuse(Rule rule, Document document, Object... arguments) {
        findings.addAllIterable(refusing(rule, document, arguments).findings());
    }

    private void lost(Document document, FilePair.Part part, Comments.Comment comment) {
        findings.add(Finding.of(Rule.WRITE_COMMENT_LOST, document.key().toString(), comment.text())
                .at(Optional.of(new SourcePlace(loaded.place().shown(part.file()), comment.line(), 1))));
    }
}
