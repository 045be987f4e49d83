package ee.teekond.file;

import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.descriptor.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** The file a document lives in and its sample overlay; either may not be there yet. */
record FilePair(Path base, Path overlay) {

    private static final Pattern ENDING = Pattern.compile("\\.(yaml|yml|json)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAMPLE = Pattern.compile("\\.sample(\\.[a-z]+)$", Pattern.CASE_INSENSITIVE);

    /** Where new documents go, by kind; the others stand beside the workspace file. */
    private static final ImmutableMap<String, String> FOLDERS = Maps.mutable
            .<String, String>of("journey", "journeys", "municipality", "municipalities", "persona", "personas")
            .withKeyValue("source", "sources")
            .withKeyValue("plan", "plans")
            .withKeyValue("decisions", "decisions")
            .withKeyValue("taxonomy", "taxonomies")
            .withKeyValue("view", "views")
            .toImmutable();

    /**
     * One of the two as it is to become.
     *
     * @param text empty if the file is to go
     */
    record Part(Path file, Optional<String> text) {

        /** The comments in the file as it is. */
        ImmutableList<Comments.Comment> comments() throws PlaceException {
            return Files.exists(file) && !TreeReader.isJson(file.toString())
                    ? Comments.in(read())
                    : Lists.immutable.empty();
        }

        private String read() throws PlaceException {
            try {
                return Characters.decode(FileReading.bytes(file));
            } catch (IOException | RefusedException unreadable) {
                throw PlaceException.unreadable(file.toString());
            }
        }
    }

    /**
     * The files of a document.
     *
     * @param known those it was read from; none for a new document
     */
    static FilePair of(Place place, Document document, ImmutableList<Path> known) {
        Optional<Path> overlay = known.detectOptional(file -> WorkspaceFiles.isOverlay(file.toString()));
        Path base = known.detectOptional(file -> !WorkspaceFiles.isOverlay(file.toString()))
                .or(() -> overlay.map(file -> renamed(file, SAMPLE, "$1")))
                .orElseGet(() -> place.root().resolve(conventional(document)));
        return new FilePair(base, overlay.orElseGet(() -> renamed(base, ENDING, ".sample.$1")));
    }

    private static Path renamed(Path file, Pattern part, String replacement) {
        return file.resolveSibling(part.matcher(file.getFileName().toString()).replaceFirst(replacement));
    }

    private static String conventional(Document document) {
        Kind<?> kind = document.root().descriptor();
        String folder =
                kind.equals(Journey.KIND) && Edition.of(document).version().isPresent()
                        ? "references"
                        : FOLDERS.getIfAbsentValue(kind.name(), "");
        return (folder.isEmpty() ? "" : folder + "/") + document.id() + ".yaml";
    }

    /** Whether the files still say what the document said when it was read; of a new one, whether there are none yet. */
    boolean stillHolds(Optional<Document> before) {
        if (before.isEmpty()) {
            return !Files.exists(base) && !Files.exists(overlay);
        }
        Optional<Draft> real = draft(base);
        Optional<Draft> sample = draft(overlay);
        return (real.isPresent() || sample.isPresent())
                && before.filter(document -> document.equals(
                                Assembler.assemble(new Layers(real, sample), new Unread(), Maps.mutable.empty())
                                        .document()))
                        .isPresent();
    }

    private static Optional<Draft> draft(Path file) {
        return Files.exists(file) ? FileReading.of(file, file.toString()).draft() : Optional.empty();
    }

    /** The files that must change for the document to become another. */
    ImmutableList<Part> parts(Optional<Document> before, Document after) {
        return part(base, before.flatMap(Drafts::base), Drafts.base(after))
                .newWithAll(part(overlay, before.flatMap(Drafts::overlay), Drafts.overlay(after)));
    }

    private static ImmutableList<Part> part(Path file, Optional<Draft> before, Optional<Draft> after) {
        Optional<String> text = after.map(draft -> text(file, draft));
        return before.map(draft -> text(file, draft)).equals(text)
                ? Lists.immutable.empty()
                : Lists.immutable.with(new Part(file, text));
    }

    private static String text(Path file, Draft draft) {
        Node.Mapping tree = DraftEncoder.document(draft);
        return TreeReader.isJson(file.toString()) ? JsonWriter.write(tree) : YamlWriter.write(tree);
    }
}
