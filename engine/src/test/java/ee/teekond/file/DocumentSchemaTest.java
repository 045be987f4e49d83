package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.teekond.AnyDocument;
import ee.teekond.AnyWorkspace;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use says the same as the loader, as far as a schema can. */
class DocumentSchemaTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("models/schema");
    private static final Schema DOCUMENTS = schema(DocumentSchema.documents());
    private static final Schema OVERLAYS = schema(DocumentSchema.overlays());

    /** What a schema can know; the rest needs the text itself, other elements or other files. */
    private static final Set<Rule> KNOWN = Set.of(
            Rule.FILE_UNKNOWN_KIND,
            Rule.FILE_UNKNOWN_FIELD,
            Rule.FILE_MISSING_FIELD,
            Rule.FILE_WRONG_TYPE,
            Rule.FILE_UNKNOWN_WORD,
            Rule.FILE_OUT_OF_RANGE,
            Rule.FILE_PATTERN,
            Rule.FILE_EXACTLY_ONE);

    @Test
    void the_schema_in_the_models_is_the_one_the_tables_give() throws IOException {
        assertWritten("teekond.schema.json", DocumentSchema.documents());
        assertWritten("teekond-sample.schema.json", DocumentSchema.overlays());
    }

    private static void assertWritten(String name, String schema) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("1".equals(System.getenv("TEEKOND_ACCEPT"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, schema);
        }
        assertThat(Files.readString(file)).isEqualTo(schema);
    }

    @TestFactory
    Stream<DynamicTest> content_is_valid() throws IOException {
        return Stream.of("models/reference", "examples/eesti/workspace")
                .flatMap(folder -> files(ROOT.resolve(folder)).stream())
                .map(file -> DynamicTest.dynamicTest(
                        ROOT.relativize(file).toString(),
                        () -> assertThat(errors(file)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> of_broken_workspaces_the_schema_refuses_what_the_loader_refuses() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("engine/src/test/corpus"))) {
            return folders.filter(folder -> !read(folder).isNewer()).sorted().toList().stream()
                    .flatMap(folder -> files(folder).stream().flatMap(file -> agreement(folder, file)));
        }
    }

    private static Stream<DynamicTest> agreement(Path folder, Path file) {
        ImmutableList<Finding> findings = findings(folder, file);
        boolean isTree = findings.allSatisfy(finding -> KNOWN.contains(finding.rule())
                || !finding.rule().code().startsWith("file.")
                || finding.rule() == Rule.FILE_SAMPLE_CHANGES);
        boolean refused = findings.anySatisfy(finding -> KNOWN.contains(finding.rule()));
        return isTree
                ? Stream.of(DynamicTest.dynamicTest(
                        folder.getFileName() + "/" + file.getFileName(),
                        () -> assertThat(errors(file).isEmpty()).isEqualTo(!refused)))
                : Stream.empty();
    }

    @Property(tries = 100)
    void whatever_is_written_is_valid(@ForAll("documents") Document document) {
        assertThat(DOCUMENTS.validate(CanonicalText.json(document), InputFormat.JSON))
                .isEmpty();
        CanonicalText.overlayYaml(document)
                .ifPresent(text -> assertThat(OVERLAYS.validate(json(text), InputFormat.JSON))
                        .isEmpty());
    }

    @Property(tries = 100)
    void whatever_is_written_into_a_workspace_file_is_valid(@ForAll("workspaces") Workspace workspace) {
        String manifest = YamlWriter.write(DraftEncoder.manifest(workspace.manifest()));

        assertThat(DOCUMENTS.validate(json(manifest), InputFormat.JSON)).isEmpty();
    }

    @Provide
    Arbitrary<Document> documents() {
        return AnyDocument.arbitrary();
    }

    @Provide
    Arbitrary<Workspace> workspaces() {
        return AnyWorkspace.arbitrary();
    }

    private static List<?> errors(Path file) throws IOException {
        String text = Files.readString(file);
        String json = file.toString().endsWith(".json") ? text : json(text);
        Schema schema = WorkspaceFiles.isOverlay(file.toString()) ? OVERLAYS : DOCUMENTS;
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** YAML as any other program reads it, but for a fault of this one with halves of characters. */
    private static String json(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromReader(new WholeCharacters(yaml));
        return JsonMapper.shared().writeValueAsString(tree);
    }

    private static ImmutableList<Finding> findings(Path folder, Path file) {
        return read(folder)
                .findings()
                .select(finding -> finding.place()
                        .filter(place -> Path.of(place.file()).equals(file))
                        .isPresent());
    }

    private static LoadedWorkspace read(Path folder) {
        try {
            return WorkspaceReader.read(Place.of(folder.toString()), true);
        } catch (PlaceException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
