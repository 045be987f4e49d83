package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.teekond.AnyDocument;
import ee.teekond.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema and the loader agree, being made of the same tables. */
class DocumentSchemaTest {

    private static final Path FILE = Path.of("../models/schema/teekond.schema.json");
    private static final Path CORPUS = Path.of("src/test/corpus");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.write());

    @Example
    void the_schema_in_the_models_is_the_one_the_tables_make() throws IOException {
        if ("1".equals(System.getenv("TEEKOND_ACCEPT"))) {
            Files.createDirectories(Path.of("../models/schema"));
            Files.writeString(FILE, DocumentSchema.write());
        }
        assertThat(Files.readString(FILE)).isEqualTo(DocumentSchema.write());
    }

    @Property(tries = 100)
    void whatever_the_writer_writes_fits_the_schema(@ForAll("documents") Document document) {
        assertThat(faults(CanonicalText.json(document))).isEmpty();
    }

    @Example
    void the_reference_and_the_example_country_fit_the_schema() throws IOException {
        for (String root : List.of("../models/reference", "../examples/eesti/workspace")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                List<Path> documents = files.filter(file -> file.toString().endsWith(".yaml")
                                && !file.toString().endsWith(".sample.yaml")
                                && !file.endsWith(Place.MANIFEST))
                        .toList();

                assertThat(documents)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML))
                                .as(file.toString())
                                .isEmpty());
            }
        }
    }

    @Example
    void what_the_loader_refuses_for_its_form_the_schema_refuses_too() throws IOException {
        for (String fault : List.of(
                "a-field-is-misspelt-in-json",
                "a-number-is-negative-in-json",
                "a-number-is-written-in-quotes-in-json",
                "a-string-is-a-number-in-json",
                "a-word-is-misspelt-in-json",
                "an-id-is-a-number-in-json")) {
            try (Stream<Path> files = Files.walk(CORPUS.resolve(fault))) {
                assertThat(files.filter(file -> file.toString().endsWith(".json")))
                        .as(fault)
                        .anySatisfy(file ->
                                assertThat(faults(Files.readString(file))).isNotEmpty());
            }
        }
    }

    private static List<?> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Provide
    Arbitrary<Document> documents() {
        return AnyDocument.arbitrary();
    }
}
