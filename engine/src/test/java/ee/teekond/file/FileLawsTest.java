package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.AnyDocument;
import ee.teekond.AnyEdit;
import ee.teekond.AnyEdit.Edited;
import ee.teekond.AnyWorkspace;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Workspace;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written reads back the same, and what is canonical stays as it is, whatever stands in it. */
class FileLawsTest {

    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void a_document_written_as_json_reads_back_the_same(@ForAll("documents") Document document) {
        assertReadsBack(document, "x.json", CanonicalText.json(document));
    }

    @Property(tries = TRIES)
    void a_document_written_as_yaml_reads_back_the_same(@ForAll("documents") Document document) {
        assertReadsBack(document, "x.yaml", CanonicalText.yaml(document));
    }

    @Property(tries = TRIES)
    void a_document_written_as_a_file_and_its_sample_overlay_reads_back_the_same(
            @ForAll("documents") Document document) {
        try (Folder folder = new Folder()) {
            CanonicalText.baseYaml(document).ifPresent(text -> folder.write("x.yaml", text));
            CanonicalText.overlayYaml(document).ifPresent(text -> folder.write("x.sample.yaml", text));

            LoadedWorkspace loaded = folder.read();

            assertThat(loaded.findings()).isEmpty();
            assertThat(loaded.workspace().documents()).containsExactly(document);
        }
    }

    @Property(tries = TRIES)
    void a_document_that_was_edited_reads_back_the_same(@ForAll("edited") Edited edited) {
        Document document = edited.any().edited(edited.document(), edited.edits());
        Assume.that(document.inOrder().allSatisfy(element -> isSampleWithOwner(document, element)));

        assertReadsBack(document, "x.yaml", CanonicalText.yaml(document));
    }

    /** What is below a sample element is a sample itself in a file, so an edit that puts something else there is left aside. */
    private static boolean isSampleWithOwner(Document document, Element element) {
        return element.isSample()
                || document.owner(element.id()).filter(Element::isSample).isEmpty();
    }

    @Property(tries = TRIES)
    void without_sample_data_the_file_alone_is_read(@ForAll("documents") Document document) {
        try (Folder pair = new Folder();
                Folder single = new Folder()) {
            CanonicalText.baseYaml(document).ifPresent(text -> pair.write("x.yaml", text));
            CanonicalText.overlayYaml(document).ifPresent(text -> pair.write("x.sample.yaml", text));
            single.write("x.yaml", CanonicalText.yaml(document));

            ImmutableList<String> ids = idsOf(pair.read(false));

            assertThat(idsOf(single.read(false))).isEqualTo(ids);
        }
    }

    @Property(tries = TRIES)
    void what_is_canonical_stays_as_it_is(@ForAll("documents") Document document) {
        assertCanonical("x.json", Optional.of(CanonicalText.json(document)));
        assertCanonical("x.yaml", Optional.of(CanonicalText.yaml(document)));
        assertCanonical("x.yaml", CanonicalText.baseYaml(document));
        assertCanonical("x.sample.yaml", CanonicalText.overlayYaml(document));
    }

    @Property(tries = TRIES)
    void fields_may_be_written_in_any_order_and_json_is_yaml(
            @ForAll("documents") Document document, @ForAll long seed) {
        String shuffled = shuffled(JsonMapper.shared().readTree(CanonicalText.json(document)), new Random(seed))
                .toString();

        assertFormats(shuffled, "x.yaml", CanonicalText.yaml(document));
        assertFormats(shuffled, "x.json", CanonicalText.json(document));
    }

    @Property(tries = TRIES / 2)
    void files_may_lie_in_any_order(@ForAll("workspaces") Workspace workspace, @ForAll long seed) {
        try (Folder folder = new Folder()) {
            folder.write(Place.MANIFEST, YamlWriter.write(DraftEncoder.manifest(workspace.manifest())));
            List<Document> documents = workspace.documents().toList().shuffleThis(new Random(seed));
            for (int i = 0; i < documents.size(); i++) {
                folder.write(i % 3 + "/" + i + ".yaml", CanonicalText.yaml(documents.get(i)));
            }

            LoadedWorkspace loaded = folder.read();

            assertThat(loaded.findings()).isEmpty();
            assertThat(loaded.workspace()).isEqualTo(workspace);
        }
    }

    @Property(tries = TRIES)
    void every_comment_is_found(@ForAll("documents") Document document) {
        String text = CanonicalText.yaml(document).replaceFirst("\n", " # esimene\n  # teine: \"\n") + "# kolmas\n";

        assertThat(CanonicalText.format(text, "x.yaml").comments())
                .containsExactly("1: # esimene", "2: # teine: \"", text.lines().count() + ": # kolmas");
        assertThat(CanonicalText.format(text, "x.yaml").text()).contains(CanonicalText.yaml(document));
    }

    @Provide
    Arbitrary<Document> documents() {
        return AnyDocument.arbitrary();
    }

    @Provide
    Arbitrary<Workspace> workspaces() {
        return AnyWorkspace.arbitrary();
    }

    @Provide
    static Arbitrary<Edited> edited() {
        return AnyEdit.arbitrary();
    }

    private static void assertReadsBack(Document document, String name, String text) {
        try (Folder folder = new Folder()) {
            LoadedWorkspace loaded = folder.write(name, text).read();

            assertThat(loaded.findings()).isEmpty();
            assertThat(loaded.workspace().documents()).containsExactly(document);
        }
    }

    private static void assertCanonical(String name, Optional<String> text) {
        text.ifPresent(written -> assertFormats(written, name, written));
    }

    private static void assertFormats(String text, String name, String canonical) {
        CanonicalText.Formatted formatted = CanonicalText.format(text, name);

        assertThat(formatted.findings()).isEmpty();
        assertThat(formatted.text()).contains(canonical);
    }

    private static ImmutableList<String> idsOf(LoadedWorkspace loaded) {
        return loaded.workspace()
                .sortedDocuments()
                .flatCollect(document ->
                        document.inOrder().collect(element -> document.key().element(element.id())));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = Lists.mutable.withAll(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode copy = JsonMapper.shared().createObjectNode();
            names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
            return copy;
        }
        if (node.isArray()) {
            var copy = JsonMapper.shared().createArrayNode();
            for (Iterator<JsonNode> items = node.iterator(); items.hasNext(); ) {
                copy.add(shuffled(items.next(), random));
            }
            return copy;
        }
        return node;
    }
}
