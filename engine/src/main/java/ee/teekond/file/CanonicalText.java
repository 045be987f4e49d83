package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Manifest;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Documents as canonical text, and text made canonical. */
public final class CanonicalText {

    private CanonicalText() {}

    /** A whole document as JSON, sample data marked as such. */
    public static String json(Document document) {
        return JsonWriter.write(DraftEncoder.document(Drafts.whole(document)));
    }

    /** A whole document as JSON on one line that ends in a line feed: what a file of many documents holds. */
    public static String jsonLine(Document document) {
        return JsonWriter.line(DraftEncoder.document(Drafts.whole(document)));
    }

    /** One element of a document as JSON, with what it owns. */
    public static String json(Document document, Element element) {
        return JsonWriter.write(DraftEncoder.document(Drafts.whole(document, element)));
    }

    /** One element as JSON without what it owns. */
    public static String json(Element element) {
        return JsonWriter.write(DraftEncoder.owned(Drafts.alone(element)));
    }

    /** A value of a type as JSON, as it stands in a document. */
    public static String json(FieldType type, Object value) {
        return JsonWriter.write(DraftEncoder.encode(type, value));
    }

    /** A whole document as YAML, sample data marked as such. */
    public static String yaml(Document document) {
        return YamlWriter.write(DraftEncoder.document(Drafts.whole(document)));
    }

    /** What a workspace file says, as YAML. */
    public static String yaml(Manifest manifest) {
        return YamlWriter.write(DraftEncoder.manifest(manifest));
    }

    /** What the text of a workspace file says; empty if it has errors. */
    public static Optional<Manifest> manifest(String yaml) {
        ManifestReader reader = new ManifestReader(Place.MANIFEST);
        return reader.read(yaml).filter(read -> reader.findings().isEmpty());
    }

    /** What belongs in the document's own file; empty when all of it is sample data. */
    public static Optional<String> baseYaml(Document document) {
        return Drafts.base(document).map(DraftEncoder::document).map(YamlWriter::write);
    }

    /** What belongs in the document's sample overlay; empty when nothing is sample data. */
    public static Optional<String> overlayYaml(Document document) {
        return Drafts.overlay(document).map(DraftEncoder::document).map(YamlWriter::write);
    }

    /**
     * A file's text in canonical form.
     *
     * @param text what to print instead; empty when the file has errors
     * @param comments the comments that are not in it, as {@code line: comment}
     */
    public record Formatted(Optional<String> text, ImmutableList<Finding> findings, ImmutableList<String> comments) {}

    /**
     * Makes the text of one file canonical; the name tells JSON from YAML, sample overlays from documents, and both from the
     * workspace file.
     */
    public static Formatted format(String text, String name) {
        return name.equals(Place.MANIFEST) || name.endsWith("/" + Place.MANIFEST)
                ? formatted(text, name, manifestTree(text, name))
                : formatted(text, name, document(text, name));
    }

    private record Tree(Optional<Node.Mapping> root, ImmutableList<Finding> findings) {}

    private static Tree document(String text, String name) {
        FileReading reading = FileReading.of(text, name);
        boolean overlay = WorkspaceFiles.isOverlay(name);
        return new Tree(
                reading.draft().map(draft -> overlay ? draft.unmarked() : draft).map(DraftEncoder::document),
                reading.findings());
    }

    private static Tree manifestTree(String text, String name) {
        ManifestReader reader = new ManifestReader(name);
        Optional<Manifest> manifest = reader.read(text);
        return new Tree(manifest.map(DraftEncoder::manifest), reader.findings());
    }

    private static Formatted formatted(String text, String name, Tree tree) {
        boolean json = TreeReader.isJson(name);
        return new Formatted(
                tree.findings().isEmpty()
                        ? tree.root().map(json ? JsonWriter::write : YamlWriter::write)
                        : Optional.empty(),
                tree.findings(),
                Comments.in(json ? "" : text).collect(Comments.Comment::toString));
    }
}
